// The build has no clock: the reader's browser picks the day, where the archive has something on it.
for (const link of document.querySelectorAll('a[data-days]')) {
  const today = new Date();
  const key = [today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  if (!link.dataset.days.split(' ').includes(key)) continue;
  const format = new Intl.DateTimeFormat(link.dataset.locale, { day: 'numeric', month: 'long' });
  link.href = `${link.dataset.folder}${key}.html`;
  link.textContent = link.dataset.words.replace('{day}', format.format(today));
}
