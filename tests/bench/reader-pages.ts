const PARAGRAPH = `<p>${'We measure harbours, quarries and glaciers, and answer within a working day. '.repeat(8)}</p>`;

function article(bytes: number): string {
  const contact = '<p>Write to <a href="mailto:jun.watanabe@survey.example">Jun Watanabe</a>, +81 3 4530 0012.</p>';
  return `<!doctype html><html lang="en"><head><title>Survey</title></head><body><h1>Survey</h1>${contact}${PARAGRAPH.repeat(Math.ceil(bytes / PARAGRAPH.length))}</body></html>`;
}

/** The pages the reader is timed on: a small one, one of a usual size, a team page, and one of five megabytes. */
export function readerPages(
  teamPage: (people: number) => string,
): { path: string; what: string; html: () => string }[] {
  return [
    { path: '/small.html', what: 'small', html: () => article(5_000) },
    { path: '/median.html', what: 'median', html: () => article(100_000) },
    { path: '/team.html', what: 'team', html: () => teamPage(30) },
    { path: '/big.html', what: '5 MB', html: () => article(5_000_000) },
  ];
}
