/*
 * Metrics that show no effect by themselves, with what to count instead: class | words | better metric | reason | exception.
 * Source: our own collection (vanity-terms.tsv), after Ries (actionable, accessible, auditable), McClure (AARRR), Kirkpatrick,
 * HEART and Grove's paired indicators: method.md 4.2. `conditional` words show an effect or not, by what is counted.
 */
export const BETTER_METRICS_EN = `
attention | page views, pageviews, page impressions | visits that reach a defined next step (quote request, order) per 1,000 visits | counts traffic, not value; also rises through bots, confusion or clickbait | fine where views are what is sold (ad-funded publisher) or when paired with a conversion rate
attention | website visits, site visits, web traffic, web sessions, site sessions | qualified leads or orders per 1,000 visits | a volume without a result; bought traffic moves it at will | fine as the acquisition stage of a funnel whose later stages are also key results
attention | unique visitors | share of visitors who return or convert within 30 days | says how many came, not whether anyone got value | fine as the denominator of a rate
attention | time on site, session duration, dwell time | task success rate or time to complete the task | long visits may mean lost users | fine for media products where attention itself is the product
attention | pages per session | task success rate | more pages can mean worse navigation | fine as a diagnostic next to task success
attention | impressions, ad impressions | cost per qualified lead from the campaign | shown is not seen, seen is not acted on | fine for a pure reach buy if a lift or conversion measure is paired
attention | audience reach, campaign reach, social reach, audience size | share of the target group that takes the intended action | reach can be bought; it changes no behaviour by itself | the driving range of a vehicle or radio range is a product property, not vanity
attention | clicks, link clicks | conversion rate after the click | a click is an activity, the result comes later (example of the source article) | fine with the conversion rate beside it
conditional | click-through rate, CTR | cost per acquisition or click-to-order rate | can be raised with misleading ads | fine as a leading indicator paired with conversion
attention | followers, fans, social media followers | leads or revenue attributed to the channel per quarter | cumulative, can be bought, hardly ever falls | fine for creators paid by audience size
attention | likes, social likes, reactions | inquiries or sign-ups from the post | a like costs nothing and predicts little | fine for choosing between two creatives in a test
attention | social shares, number of shares, reposts, retweets | new qualified visitors per share (referral rate) | spread without a target action | fine when the referral coefficient is the product's growth engine
attention | number of comments, social comments | share of comments leading to a conversation with a prospect | outrage also comments | fine for communities where participation is the product
attention | video views, video plays | completion rate plus follow-up action rate | autoplay counts as a view | fine for paid video content
attention | downloads | activated users within 7 days of download | a download is not use | fine for open-source or white-paper funnels if activation is tracked too
attention | app installs, installations | weekly users performing the core action, by install cohort | installs are bought and then deleted | fine as acquisition stage with 30-day retention beside it
attention | registered users, sign-ups, signups, registered accounts | activation rate: share of new accounts reaching first value in 7 days | cumulative, can only rise | fine per cohort with activation and retention
attention | total users, cumulative users, all-time users | 12-week retention by cohort | can only go up, so it cannot show failure | none as a key result
conditional | monthly active users, MAU, active users | share of accounts doing the core action weekly (stickiness) | 'active' often means only 'logged in' | fine if 'active' is defined by the core action and retention is paired
attention | newsletter subscribers, email subscribers, mailing list size | click-to-order rate or revenue per recipient | list size ignores interest | fine where the newsletter is the paid product
activity | emails sent, mailings sent | replies or orders per 100 emails | pure activity, fully under own control | none as a key result
conditional | open rate, email opens | click-to-conversion rate | distorted by mail privacy features and pre-fetching | fine for subject-line tests
attention | trial sign-ups, trials started | trial-to-paid conversion rate | counts curiosity | fine as a stage with the conversion rate
conditional | leads generated, number of leads, new leads, MQLs, marketing qualified leads | lead-to-customer rate or pipeline value accepted by sales | definition is easily loosened to hit the number | fine if sales accepts each lead and the acceptance rate is paired
activity | trade fair contacts, business cards collected, badge scans | qualified follow-up meetings within 30 days | counts handshakes | fine as input with the follow-up rate
activity | calls made, sales calls, cold calls | conversations leading to a qualified opportunity, per 100 calls | activity, not outcome | fine as a lead measure agreed for one team and paired with win rate
activity | meetings booked, demos held, customer visits | opportunity-to-win rate | a full diary is not revenue | fine as a lead measure with win rate
activity | proposals sent, quotes sent, offers sent | quote-to-order rate | more quotes at a falling hit rate is more work for less | fine with hit rate and margin
conditional | pipeline value, pipeline volume | win rate times average margin, and sales cycle time | unweighted pipeline is hope | fine if weighted by stage probabilities that are checked against history
conditional | new customers, customers acquired, logos won | new customers still active after 90 days, or contribution margin per new customer | discounts buy customers who leave | fine with retention and acquisition cost
conditional | total revenue, cumulative revenue, gross bookings | contribution margin or net revenue retention | cumulative totals always rise; revenue can be bought with discounts | fine as revenue of the period paired with margin
conditional | letters of intent, LOIs, memoranda of understanding | paid pilots converted to contracts | not binding | fine in a pre-launch stage with a conversion target
conditional | partnerships signed, partners onboarded | revenue or qualified leads through partners | signing is cheap | fine if active partners are defined by a transaction
attention | press mentions, media coverage, press releases published | inbound inquiries or brand searches in the following 30 days | volume without effect, bad news counts too | fine in crisis communication with a sentiment measure
attention | awards won, awards entered | win rate in tenders, or applicants naming the award | prestige, no proven effect | fine where the award is a tender requirement
attention | event attendees, webinar registrations, attendees | attendees with a qualified next step within 14 days | registrations are free | fine for paid events
activity | customer interviews, user interviews, interviews | decisions changed, or assumptions confirmed or refuted, by what customers said | talking is the means, not the effect | fine as an initiative in a phase of exploration
activity | events, webinars, events held, conferences | attendees with a qualified next step within 14 days | an event is a cost until somebody acts | fine as an initiative
activity | candidates sourced, candidates | offer acceptance rate, or time until the role is filled | a full list fills no role | fine as a lead measure for one hard search
output | blog posts, articles, posts, content pieces, videos | qualified leads or resolved support questions per piece | output, not outcome | fine as an initiative, not as a key result
output | new features, features | share of target users using the feature weekly and the effect on the target outcome | output; can leave users worse off | fine as a milestone for a committed delivery date, at most one per objective
output | hires, new hires | new hires still in the role and productive after 12 months | growth of cost | fine as a committed milestone for a funded plan, with retention
attention | visitors, visits, traffic, users | share of visitors who take a defined next step (quote request, order) | a volume without a result | fine as a stage of a funnel whose later stages are also key results
output | blog posts published, content pieces published, articles published | qualified leads or resolved support questions per piece | output, not outcome | fine as an initiative, not as a key result
attention | search rankings, keyword rankings | orders or leads from organic search | a top rank for a word nobody buys on | fine as a diagnostic
attention | backlinks | leads from organic search | means to an end, can be bought | fine as a diagnostic
attention | brand awareness | consideration or preference in the target group | known is not wanted | fine if measured by the same survey each time and paired with consideration
output | features shipped, features delivered, features released | share of target users using the feature weekly and the effect on the target outcome | output; can leave users worse off | fine as a milestone KR for a committed delivery date, at most one per objective
output | number of releases, deployments | lead time for changes together with change failure rate | more releases may mean more defects | fine as deployment frequency inside the four DORA measures
output | lines of code, LOC | escaped defects or cycle time | rewards bloat | fine as negative measure when removing dead code
output | number of commits, commits pushed | lead time for changes | splittable at will | none as a key result
output | pull requests merged, merge requests merged | review turnaround time and change failure rate | splittable at will | fine as a diagnostic
output | story points, velocity | cycle time, or the outcome the stories were for | a planning unit that inflates as soon as it is a target | fine for the team's own forecasting
output | test cases written, number of tests | escaped defects per release | tests without assertions count too | fine as an initiative
output | code coverage, test coverage | escaped defect rate or change failure rate | covered is not checked | fine as a floor (stay-above threshold) paired with defect rate
output | bugs fixed, bugs closed | escaped defects and time to restore service | a rise may mean more bugs were made | fine with the inflow of bugs beside it
activity | hours worked, hours logged, overtime hours | throughput or lead time of finished work | input; long hours can mean bad planning | fine for billable service firms with margin per hour
conditional | utilization, utilisation rate | lead time and on-time delivery | full utilisation lengthens queues | fine for the one real bottleneck
output | tickets closed, tickets resolved, tickets solved | first-contact resolution rate and reopen rate | can be raised by closing early or by causing more tickets | fine with reopen rate and customer satisfaction beside it
activity | tickets handled, calls handled, requests handled | first-contact resolution rate and contacts per customer | demand you may have caused yourself | fine for staffing, not for goals
conditional | average handle time, AHT | first-contact resolution rate | rewards getting rid of callers | fine as a cost measure paired with satisfaction
activity | chatbot conversations, bot sessions | share of issues solved without a human and without a repeat contact | use is not a solution | fine with the resolution rate
output | knowledge base articles, help articles written | share of questions answered by self-service | writing is not finding | fine as an initiative
output | systems migrated, applications migrated | running cost or incidents per migrated workload | moved is not improved | fine as a committed milestone with a legal or contract deadline
output | dashboards built, reports produced, reports delivered | decisions taken from the report, or hours saved per month | reports nobody reads | fine as an initiative
output | processes documented, process maps created | error rate or cycle time of the process | paper | fine where certification requires it (committed)
output | processes automated, bots deployed | hours saved and error rate of the process | the wrong process can be automated | fine with hours saved
output | AI pilots, AI use cases, AI projects launched | cycle time or cost of the target process in production | fashion; pilots rarely reach production | fine as an exploration KR with a stop-or-go decision date
output | licences rolled out, licenses purchased, seats assigned | weekly active share of seats and time saved per task | bought is not used | fine with the active share
activity | digital projects started, digitalisation projects | share of projects with the promised benefit measured after 6 months | starting is easy | none as a key result
activity | employees trained, people trained, staff trained, trainings, training sessions, trainings held, training, enablement sessions | error rate or observed behaviour 60-90 days after training | attendance, not effect (example of the source article) | fine where the law prescribes the training (committed, 100 %)
activity | training hours, training days | share of trained staff applying the skill on the job | input | fine as budget figure
activity | course completions, training completion rate | skill test after 60 days, or error rate | clicking through counts as complete | fine for mandatory compliance courses
conditional | training satisfaction, training feedback score | behaviour change on the job (Kirkpatrick level 3) or result (level 4) | liking is level 1 of 4 | fine for choosing a trainer
activity | workshops held, workshops conducted | decisions implemented from the workshop | activity | fine as an initiative
activity | meetings held, number of meetings | time from question to decision | activity, and a cost | fine as a health metric to stay below
activity | applications received, CVs received, number of applicants | qualified applicants per opening, or offer acceptance rate | volume makes work for recruiters | fine for roles with a proven shortage, with the qualified share
attention | job ad views, career page views | qualified applications per 100 views | looks, no action | fine as a funnel stage with conversion
output | hires made, headcount, people hired | new hires still in the role and productive after 12 months | growth of cost | fine as a committed milestone for a funded plan, with retention
conditional | survey response rate, survey participation | change in the index and share of agreed actions done | taking part is not improvement | fine as a validity floor (stay above 60-70 %)
activity | ideas submitted, suggestions submitted | benefit of implemented ideas, or implementation rate | a full box frustrates if nothing happens | fine with the implementation rate
activity | one-on-ones held, feedback talks held, appraisals completed | share of people who say they know what is expected and get useful feedback | ticking a box | fine as a lead measure for a leader who held none before
activity | surveys sent, NPS responses | NPS itself, or repurchase rate | activity | fine as a sample-size condition
output | patents filed, patent applications | revenue share from protected products | filing is a cost | fine in licensing businesses
output | prototypes built, MVPs built | hypotheses confirmed or refuted with users | output without learning | fine if the KR names the decision it enables
conditional | units produced, production volume, output volume | first-pass yield and on-time-in-full delivery | overproduction is waste | fine when the order book is full, with scrap rate
conditional | machine utilisation, machine utilization | on-time-in-full delivery, OEE of the bottleneck | local optimum, builds stock | fine at the bottleneck
activity | audits conducted, inspections done | findings closed on time, repeat findings | looking is not fixing | fine where prescribed by law
activity | safety briefings held, safety trainings | lost-time injury rate and near misses fixed | attendance, not safety | fine where prescribed by law (committed)
conditional | suppliers onboarded, number of suppliers | supplier on-time-in-full and complaint rate | more suppliers can mean more complexity | fine when the aim is to end single sourcing of named parts
activity | projects started, active projects, projects launched | share of finished projects with the promised benefit | work in progress is a cost | fine as a limit to stay below (WIP limit)
activity | tasks completed, tasks done, action items closed | the result the tasks were for | activity | none as a key result
conditional | milestones reached, milestones completed | outcome after the milestone (use, cost, time) | reaching a date is not reaching a result | fine for committed deliveries or early stages without data
conditional | budget spent, budget utilisation | outcome per euro | spending is easy | fine as a guardrail (stay between)
activity | people reached, employees informed, stakeholders informed | share who can state the message, or who changed what they do | sent is not understood | fine in duty-to-inform cases
conditional | carbon offsets, offsets purchased | tonnes CO2e per unit of output | buys a claim, changes no process | fine as a second step after reduction targets
output | policies published, guidelines published | incident or deviation rate | paper | fine where the law prescribes it
output | slides produced, documents created, presentations given | decisions taken, deals won | output | none as a key result
`;
