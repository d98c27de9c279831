import type { Page } from 'playwright-core';

/** What reaches beyond the window, or has to be moved sideways to be read; empty where all of it stands in view. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const all = [...document.querySelectorAll('body *')];
    const wide = document.scrollingElement.scrollWidth > innerWidth;
    const reaches = (one) => wide && (one.getBoundingClientRect().right > innerWidth + 1 || one.scrollWidth > innerWidth);
    const scrolls = (one) => one.scrollWidth > one.clientWidth + 1 && ['auto', 'scroll'].includes(getComputedStyle(one).overflowX);
    return all.filter((one) => reaches(one) || scrolls(one)).map((one) => one.outerHTML.slice(0, 160));
  })()`);
}
