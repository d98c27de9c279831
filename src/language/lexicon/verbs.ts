import { englishForms, germanForms } from '../verb-forms';
import { wordsOf } from '../words-of';

/*
 * Verbs by what they say about a key result. `up`, `down`, `keep` move a metric, `better` moves it to the good side
 * (which is down for an error rate), `reach` names a level. `output` makes something, `activity` does something,
 * `help` is doing at its vaguest. Source: method.md 3.2, rules K3 and K4 (Google's re:Work guide, Gothelf and Seiden);
 * labels.md section 1; the rest from general knowledge. Irregular forms stand behind `=`.
 */
export type VerbClass = 'up' | 'down' | 'keep' | 'better' | 'reach' | 'output' | 'activity';

const ENGLISH: Readonly<Record<VerbClass, string>> = {
  up: 'increase, raise, grow=grew=grown=growth, boost, lift, expand, extend, scale, accelerate, double, triple, quadruple, rise=rose=risen, climb, gain, maximize, maximise, uplift, widen, deepen, strengthen, exceed, advance, increment, multiply, elevate',
  down: 'reduce=reduction, decrease, lower, cut=cutting, minimize, minimise, shrink=shrank=shrunk, shorten, drop, decline, fall=fell=fallen, eliminate, halve, limit, slash, lessen, diminish, remove, prevent, avoid, trim, contain, mitigate, stop, sink',
  keep: 'keep=kept, maintain, preserve, remain, stay, sustain, retain, stabilize, stabilise',
  better: 'improve=improvement, optimize, optimise, enhance, upgrade, better, streamline, refine, speed=sped',
  reach:
    'achieve, reach, hit, attain, get=got, have=has=had, obtain, secure, generate, win=won=winning, earn, deliver, acquire, gain, close, meet=met, bring=brought, save, guarantee, ensure, drive=drove=driven, exceed',
  output:
    'launch, ship, build=built, create, publish, implement, release, write=wrote=written, develop, design, produce, document, deploy, install, migrate, automate, introduce, define, draft, set-up, setup, roll, deliver, add, merge, finalize, finalise, complete, finish, recruit, hire, onboard, establish, redesign, rebuild, rewrite=rewrote=rewritten, integrate, configure, instrument, deprecate, retire, consolidate, standardize, standardise, restructure, prototype, demo, make=made, upload, update, refactor, enable, post, record, convert, annotate, validate, prepare, open, file, plan, select, specify, map, archive, translate, code, fix, resolve, receive, adopt, provide, sign, put, obtain, close, do, expose, support, formalize, operationalize, set',
  activity:
    'conduct, hold=held, run=ran, attend, participate, host, organize, organise, interview, train, educate, coach, mentor, meet=met, call, visit, present, discuss, consult, help, analyze, analyse, analysis, assess, review, support, explore, evaluate, evaluation, investigate, research, survey, audit, test, source, identify, contact, reach-out, outreach, network, brainstorm, study, observe, track, monitor, communicate, share, promote, inform, engage, collaborate, invite, consider, talk, speak=spoke=spoken, certify, discover, post, screen, pitch, examine, facilitate, workshop, practice, participate, spend=spent, celebrate, sponsor, advise, enroll, pilot, experiment, recruit',
};

const GERMAN: Readonly<Record<VerbClass, string>> = {
  up: 'steigern=steigerung, erhöhen=erhöhung, steigen=stieg=stiegen=gestiegen=anstieg, wachsen=wächst=gewachsen=wachstum, aus|bauen=ausbau=ausgebaut, aus|weiten, an|heben=anhebung=angehoben, verdoppeln, verdreifachen, vervierfachen, beschleunigen=beschleunigung, stärken, erweitern, vergrößern, vergrössern, verlängern, zu|nehmen=zunahme=zugenommen, hoch|fahren, maximieren, skalieren, füllen, verstärken, aufbauen=aufbau, vermehren, an|steigen=angestiegen, klettern, heben=gehoben',
  down: 'senken=senkung=gesenkt, reduzieren=reduktion, verringern, sinken=sank=gesunken, verkürzen, vermindern, halbieren=halbierung, minimieren, ab|bauen=abbau=abgebaut, eliminieren, vermeiden=vermieden, mindern, herab|setzen, kürzen, drosseln, zurück|gehen, rückgang, fallen=fällt=gefallen, begrenzen, drücken, beseitigen, ab|nehmen=abnahme, verhindern, ab|schaffen=abgeschafft, entlasten, dezimieren, schrumpfen, eindämmen',
  keep: 'halten=hält=gehalten, bleiben=bleibt=geblieben, sichern=gesichert, bewahren, stabilisieren, beibehalten=beibehaltung=behalten, aufrecht|erhalten, gewährleisten, fortführen',
  better: 'verbessern=verbesserung, optimieren, modernisieren, verschlanken, heben, weiter|entwickeln',
  reach:
    'erreichen=erreicht, erzielen, gewinnen=gewonnen=gewinnt, haben=hat, generieren, erwirtschaften, schaffen=geschafft, realisieren=realisierung, liegen=liegt, betragen=beträgt, abschließen, bekommen, verzeichnen, kommen=kommt, erlangen, holen, umsetzen, einhalten=eingehalten, erfüllen, übertreffen=übertroffen, bringen=gebracht, erwerben=erworben, sicherstellen, ein|sparen=einsparung, sparen',
  output:
    'ein|führen, erstellen, bauen=gebaut, veröffentlichen, aus|rollen, um|setzen=umsetzung, entwickeln, implementieren, auf|bauen=aufgebaut, schreiben=geschrieben=schreibt, publizieren, liefern, aus|liefern, definieren, dokumentieren, erarbeiten, entwerfen=entworfen, fertig|stellen, finalisieren, ab|schließen=abgeschlossen=abschluss=abschliessen=schließen, launchen, migrieren, automatisieren, integrieren, etablieren, ein|richten, auf|setzen, produzieren, konzipieren, gestalten, programmieren, installieren, ein|stellen=eingestellt, besetzen, rekrutieren, an|legen, starten=start, verabschieden, digitalisieren, in|betriebnehmen, inbetriebnahme, vereinheitlichen, standardisieren, ablösen=abgelöst, ein|binden=eingebunden, fest|legen, auf|bereiten, verfassen, zertifizieren=zertifizierung, ernennen, bereit|stellen=bereitgestellt, posten, verarbeiten, vor|bereiten, planen=geplant, aus|arbeiten, aus|wählen, formulieren, auf|füllen, adressieren, an|stoßen=angestossen=angestoßen, unterzeichnen, unterschreiben=unterschrieben, erhalten=erhält, bestehen=bestanden=besteht, live',
  activity:
    'durch|führen, beraten=beratung, helfen=hilft=geholfen, unterstützen, analysieren=analyse, teil|nehmen=teilgenommen=nimmt=nehmen=teilnahme, mit|wirken, prüfen, begleiten, ab|stimmen, diskutieren, schulen=schulung=geschult, trainieren, besuchen=besucht, führen=geführt, veranstalten, organisieren, aus|tauschen=ausgetauscht, interviewen, befragen=befragung, evaluieren, untersuchen, recherchieren, kommunizieren, informieren, an|rufen=angerufen, telefonieren, kontaktieren, moderieren, coachen, präsentieren, vor|stellen=vorgestellt, testen, beobachten, kümmern, sensibilisieren, weiter|bilden=bilden, absolvieren, auditieren, networken, zelebrieren, feiern=gefeiert, ein|laden=eingeladen, bearbeiten, pflegen, betreuen, aus|werten, sammeln, identifizieren, vereinbaren, wahr|nehmen, promoten, bewerben=beworben, planen',
};

const VERBS = new Map<string, VerbClass[]>();
/** Forms by language, for telling languages apart. */
const FORMS = { en: new Set<string>(), de: new Set<string>() };
for (const [language, list, forms] of [
  ['en', ENGLISH, englishForms],
  ['de', GERMAN, germanForms],
] as const) {
  for (const [group, text] of Object.entries(list) as [VerbClass, string][]) {
    for (const entry of wordsOf(text)) {
      for (const form of forms(entry)) {
        FORMS[language].add(form);
        const known = VERBS.get(form);
        if (!known) VERBS.set(form, [group]);
        else if (!known.includes(group)) known.push(group);
      }
    }
  }
}

/** The classes of a verb form in lower case; empty for anything else. */
export function verbClasses(word: string): readonly VerbClass[] {
  return VERBS.get(word) ?? NONE;
}

/** The language only whose verbs have this form; null for a form of both or of none. */
export function languageOfVerb(word: string): 'de' | 'en' | null {
  const [german, english] = [FORMS.de.has(word), FORMS.en.has(word)];
  return german === english ? null : german ? 'de' : 'en';
}

const NONE: readonly VerbClass[] = [];
