/** Moves focus past the top of the page. The address must not look as if it carried a key: the jump is made by hand. */
export function goToMain(): void {
  const main = document.querySelector<HTMLElement>('main');
  main?.setAttribute('tabindex', '-1');
  main?.focus();
}
