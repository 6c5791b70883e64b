const loading = new Map<string, Promise<void>>();

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => {
      loading.delete(address);
      reject(new Error(`${address} is not there`));
    });
    document.head.append(script);
  });
}

/** Loads a classic script once; one that could not be loaded is tried again when asked for again. */
export function loadOnce(address: string): Promise<void> {
  const known = loading.get(address);
  if (known !== undefined) return known;
  const started = load(address);
  loading.set(address, started);
  return started;
}
