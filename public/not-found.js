// A host shows the page of what is not found at any address. Its links are meant from the site's root, where this lies.
(() => {
  const root = new URL('.', document.currentScript.src).href;
  if (document.documentElement.dataset.root !== undefined) return;
  document.documentElement.dataset.root = root;
  if (root === new URL('.', location.href).href) return;
  const mend = (elements, name) => {
    for (const element of elements)
      if (!/^(?:#|\w+:|\/)/.test(element.getAttribute(name)))
        element.setAttribute(name, new URL(element.getAttribute(name), root).href);
  };
  mend(document.querySelectorAll('link[href]'), 'href');
  const site = document.createElement('script');
  site.src = `${root}site.js`;
  document.head.append(site);
  document.addEventListener('DOMContentLoaded', () => {
    mend(document.querySelectorAll('a[href]'), 'href');
    mend(document.querySelectorAll('form[action]'), 'action');
  });
})();
