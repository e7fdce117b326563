/* On a page of another site: a press on a link to the robot shows it in a frame below, where that site is
   listed. Elsewhere, and in browsers that lack something, the link stays what it is. ES5. */
(function () {
  'use strict';
  var script = document.currentScript, base = script && script.src.replace(/embed\.js.*$/, '');
  if (!base || guichetSites.indexOf(location.origin) < 0) { return; }
  function open(event) {
    var link = event.currentTarget, frame = document.createElement('iframe');
    event.preventDefault();
    frame.src = link.href + '?frame';
    frame.title = link.textContent;
    frame.width = '100%';
    frame.height = '640';
    link.parentNode.replaceChild(frame, link);
    frame.focus();
  }
  [].forEach.call(document.querySelectorAll('a[href]'), function (link) {
    if (link.href.indexOf(base) === 0) { link.addEventListener('click', open); }
  });
}());
