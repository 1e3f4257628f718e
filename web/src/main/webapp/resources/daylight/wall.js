/* One view after the other, each for a quarter of a minute. Space stops and goes on, arrows turn. */
(function () {
  'use strict';

  var EACH = 15000;
  var views = Array.from(document.querySelectorAll('.view'));
  var at = 0;
  var still = false;

  function turn(by) {
    views[at].classList.remove('shown');
    at = (at + by + views.length) % views.length;
    views[at].classList.add('shown');
    window.dispatchEvent(new Event('resize'));
  }

  setInterval(function () {
    if (!still) {
      turn(1);
    }
  }, EACH);
  document.addEventListener('keydown', function (event) {
    if (event.key === ' ') {
      still = !still;
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      still = true;
      turn(event.key === 'ArrowRight' ? 1 : -1);
    }
  });
}());
