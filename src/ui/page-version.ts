/** Whether the host has another version of this page by now: its code has another name there. False where the host does not answer. */
export async function hasNewVersion(page: Document): Promise<boolean> {
  const code = page.querySelector('script[type="module"][src]')?.getAttribute('src');
  if (!code) return false;
  try {
    const answer = await fetch(page.URL.split('#')[0]!, { cache: 'no-store' });
    return answer.ok && !(await answer.text()).includes(code);
  } catch {
    return false;
  }
}
