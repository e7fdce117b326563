/* On a page of another site: a press on a link to the conversation shows it in a frame in its place, where
   that site is listed. Elsewhere, for a link to another page, and in browsers that lack something, the link stays
   what it is. ES5. */
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
    var path = link.href.slice(base.length);
    if (link.href.indexOf(base) === 0 && /^(go\/[^?#]*)?$/.test(path)) { link.addEventListener('click', open); }
  });
}());
