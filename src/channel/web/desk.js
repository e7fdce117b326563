/* The desk without reloads: what comes is added to the log, the queue and the card are drawn anew, and
   what is being written stays. ES5, for browsers of 2017. */
(function () {
  'use strict';
  var doc = document, body = doc.body, title = doc.title, unread = 0;
  function stored(log) {
    try {
      if (log === undefined) { return sessionStorage.getItem('desk') || ''; }
      sessionStorage.setItem('desk', log);
    } catch (e) { return ''; /* it is full, or forbidden */ }
  }
  if (!body.hasAttribute('data-live')) { stored(''); return; }
  if (!window.EventSource || !window.XMLHttpRequest) { return; }
  function by(id) { return doc.getElementById(id); }
  var items = by('items'), log = by('log'), state = by('state'), busy = false, source = null, timer = null, again = null;
  var policy = window.trustedTypes && window.trustedTypes.createPolicy('guichet', { createHTML: String });
  function parsed(html) {
    var box = doc.createElement('ol');
    box.innerHTML = policy ? policy.createHTML(html) : html;
    return box;
  }
  function on() { return by('ticket').getAttribute('data-on'); }
  function all(node, css) { return [].slice.call(node.querySelectorAll(css)); }
  function find(name) { return items.querySelector('[data-name="' + name + '"]'); }
  /* All items of this tab are kept, and those of other tickets are not shown. */
  function keep() {
    all(items, 'li').slice(0, -200).forEach(function (it) { items.removeChild(it); });
    stored(items.innerHTML);
  }
  function place(item, before) {
    var own = item.getAttribute('data-on');
    if (find(item.getAttribute('data-name'))) { return false; }
    item.hidden = item.hidden || Boolean(on() && own && own !== on());
    items.insertBefore(item, before || null);
    if (!before) { log.scrollTop = log.scrollHeight; }
    return !item.hidden;
  }
  function count(words) {
    unread = words;
    doc.title = (unread ? '(' + unread + ') ' : '') + title;
  }
  function tell(name) {
    var text = name ? state.getAttribute('data-' + name) : '';
    if (state.textContent !== text) { state.textContent = text; }
  }
  function leave() { stored(''); location.href = '/desk'; }
  function ask(method, path, data, done) {
    var request = new XMLHttpRequest();
    request.open(method, path); request.timeout = 20000;
    /* An empty answer too is read as a page: what is wrong as XML would be told in a style, which is refused. */
    request.responseType = 'document'; request.overrideMimeType('text/html');
    if (data) { request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded'); }
    request.onload = function () {
      /* No page of the desk: the session is over. */
      if (request.status === 401) { leave(); return; }
      var page = request.status < 300 && request.response;
      done(page && page.getElementById('ticket') ? page : null);
    };
    request.onerror = request.ontimeout = function () { done(null); };
    request.send(data);
  }
  function confirm(names) { if (names) { ask('POST', '/desk/shown', 'seen=' + names, Object); } }
  function swap(id, page) {
    var old = by(id), anew = page.getElementById(id), active = doc.activeElement, value, within = old.contains(active);
    if (old.innerHTML === anew.innerHTML) { return; }
    value = within && (active.value || active.getAttribute('href'));
    anew = doc.importNode(anew, true);
    old.parentNode.replaceChild(anew, old);
    /* The button that was pressed may be there still; else the title of its part is. */
    active = within && all(anew, 'button, a').filter(function (it) { return (it.value || it.getAttribute('href')) === value; })[0];
    if (within) { (active || anew.querySelector('[tabindex]') || by('main')).focus(); }
  }
  /* Draws a page anew in place of this one, but for the log and what is being written. */
  function show(page, wholly) {
    var ids = ['queue', 'ticket'], fields = page.querySelector('#forms input[name=id]');
    (wholly ? ids.concat('choices') : ids).forEach(function (id) { swap(id, page); });
    all(doc, 'input[name=id]').forEach(function (it) { it.value = fields.value; });
    all(doc, 'input[name=seen]').forEach(function (it) { it.value = ''; });
    all(doc, '[data-answers]').forEach(function (it) { it.hidden = page.getElementById('answer').hidden; });
    confirm(all(page, '#items > li[data-name]').map(function (it) {
      place(doc.importNode(it, true));
      return it.getAttribute('data-name');
    }).filter(function (it) { return it.indexOf('-') < 0; }).join(','));
    keep();
  }
  function refresh() {
    clearTimeout(again);
    again = setTimeout(function () {
      ask('GET', location.href, null, function (page) { if (page && !busy) { show(page, false); } });
    }, 300);
  }
  /* Sends what is hidden in a form with a button of it, or with the field that was written in. */
  function say(control) {
    if (busy) { return; }
    busy = true;
    var data = all(control.form, 'input[type=hidden]').concat(control).map(function (it) {
      return it.name + '=' + encodeURIComponent(it.value.replace(/[\ud800-\udbff]$/, '')); /* no half sign */
    }).join('&');
    ask('POST', '/desk/say', data, function (page) {
      busy = false;
      tell(page ? '' : 'failed');
      if (!page) { return; }
      var next = page.getElementById('ticket').getAttribute('data-on'), choices;
      if (next !== on()) { location.href = next ? '/desk/' + next : '/desk'; return; }
      if (control.name === 'words' && !page.querySelector('#items > li.refused')) { control.value = ''; }
      show(page, true);
      choices = by('choices').querySelector('fieldset');
      if (choices) { choices.focus(); }
    });
  }
  doc.addEventListener('click', function (event) {
    if (event.target.name === 'line') { event.preventDefault(); say(event.target); }
  });
  doc.addEventListener('submit', function (event) {
    var field = event.target.querySelector('[name=words]');
    if (field) { event.preventDefault(); say(field); }
  });
  function listen() {
    clearTimeout(timer);
    source = new EventSource('/desk/stream');
    source.onmessage = function (event) {
      var said = JSON.parse(event.data);
      if (place(parsed(said.item).firstChild) && doc.hidden) { count(unread + 1); }
      keep();
      confirm(said.name);
      refresh();
    };
    source.addEventListener('over', leave);
    source.onopen = function () { tell(''); refresh(); };
    source.onerror = function () {
      tell('offline');
      if (source.readyState === 2) { timer = setTimeout(listen, 5000); refresh(); }
    };
  }
  var first = items.firstChild, seen = doc.querySelector('input[name=seen]').value;
  all(parsed(stored()), 'li').forEach(function (item) { item.hidden = false; place(item, first); });
  keep();
  confirm(seen);
  doc.addEventListener('visibilitychange', function () { if (!doc.hidden) { count(0); refresh(); } });
  /* Colleagues take requests, and people wait longer, without a word to this page. */
  setInterval(function () { if (!doc.hidden) { refresh(); } }, 60000);
  listen();
}());
