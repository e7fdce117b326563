/* Spares the reload: sends what is written, and adds what comes. ES5, for browsers of 2017. */
(function () {
  'use strict';
  var doc = document, body = doc.body;
  function stored(log) {
    try {
      if (log === undefined) { return sessionStorage.getItem('log') || ''; }
      sessionStorage.setItem('log', log);
    } catch (e) { return ''; /* it is full, or forbidden */ }
  }
  if (!body.hasAttribute('data-live')) { stored(''); return; }
  if (!window.EventSource || !window.XMLHttpRequest) { return; }
  function by(id) { return doc.getElementById(id); }
  var items = by('items'), options = by('options'), words = by('words'), eye = by('eye'), state = by('state');
  var field = by('choices').elements, label = by('entry').querySelector('label');
  var id = field.id.value, seen = field.seen.value, busy = false, source = null, timer = null;
  var policy = window.trustedTypes && window.trustedTypes.createPolicy('guichet', { createHTML: String });
  function fill(node, html) { node.innerHTML = policy ? policy.createHTML(html) : html; }
  function find(name, value) { return items.querySelector('[' + name + '="' + value + '"]'); }
  function keep() { stored(items.innerHTML); }
  function tell(name) {
    var text = name ? state.getAttribute('data-' + name) : '';
    if (state.textContent !== text) { state.textContent = text; }
  }
  function post(path, data, done, failed) {
    var ask = new XMLHttpRequest();
    ask.open('POST', path); ask.timeout = 20000;
    ask.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
    ask.onload = function () { (ask.status < 300 ? done : failed)(ask.responseText); };
    ask.onerror = ask.ontimeout = failed;
    ask.send(data);
  }
  function confirm(names) { post('/shown', 'seen=' + names, Object, Object); /* else it comes again */ }
  function add(attribute, value, html, lang) {
    var item = items.appendChild(doc.createElement('li'));
    item.setAttribute(attribute, value);
    if (lang) { item.lang = lang; }
    fill(item, html);
    return item;
  }
  function erase(name) { var item = find('data-post', name); if (item) { items.removeChild(item); } }
  function hides(secret) {
    words.type = secret ? 'password' : 'text';
    label.textContent = label.getAttribute(secret ? 'data-secret' : 'data-words');
    eye.hidden = !secret;
  }
  function came(event) {
    var said = JSON.parse(event.data), inside = options.contains(doc.activeElement);
    by('reminder').hidden = !said.reminds;
    if (said.erases) { erase(said.erases); }
    if (said.item && !find('data-name', said.name)) {
      var item = add('data-name', said.name, said.item, said.lang);
      if (typeof said.choices === 'string') {
        fill(options, said.choices); hides(said.secret);
        if (inside) { (options.firstChild || words).focus(); }
      }
      item.scrollIntoView(); /* last: with the focus comes what is below */
    }
    keep(); confirm(said.name);
  }
  function send(name, value, text) {
    if (busy) { return; }
    busy = true;
    function failed() { erase(id); busy = false; tell('failed'); }
    var item = add('data-post', id, '<p class="who"></p><p dir="auto"></p>');
    item.firstChild.textContent = by('log').getAttribute('data-me');
    item.lastChild.textContent = text; /* at once: the answer may come first, and may erase it */
    var whole = value.replace(/[\ud800-\udbff]$/, ''); /* half a sign, where the field was full, cannot be sent */
    post('/say', 'live=1&id=' + id + '&' + name + '=' + encodeURIComponent(whole), function (next) {
      if (next && !/^[0-9a-f]{32}$/.test(next)) { failed(); return; } /* the page of a proxy */
      if (!next) { location.reload(); }
      id = next; busy = false;
      /* The forms below send it, too: a name that was used is answered no more. */
      [].forEach.call(doc.querySelectorAll('input[name=id]'), function (it) { it.value = id; });
      if (words.value === value) { words.value = ''; }
      tell('');
      listen();
    }, failed);
  }
  options.addEventListener('click', function (event) {
    var button = event.target;
    if (button.name !== 'press') { return; }
    event.preventDefault(); send('press', button.value, button.textContent);
  });
  by('entry').addEventListener('submit', function (event) {
    event.preventDefault();
    if (words.value) { send('words', words.value, eye.hidden ? words.value : '•••'); }
  });
  eye.addEventListener('click', function () {
    words.type = words.type === 'password' ? 'text' : 'password';
    eye.setAttribute('aria-pressed', words.type === 'text');
  });
  function listen() {
    clearTimeout(timer);
    if (doc.hidden && source) { timer = setTimeout(function () { source.close(); source = null; }, 60000); }
    if (doc.hidden || source) { return; }
    source = new EventSource('/stream');
    source.onmessage = came;
    source.onopen = function () { tell(''); };
    source.onerror = function () {
      tell('offline');
      /* Refused, as by a proxy while the program starts: the browser itself asks again only for what broke. */
      if (source.readyState === 2) { source = null; timer = setTimeout(listen, 30000); }
    };
  }
  hides(words.type === 'password');
  var before = doc.createElement('ol'), first = items.firstChild, item;
  fill(before, stored());
  /* What is asked again in the same words, as after each reload, is shown once. */
  while (first && (item = before.lastChild) && item.innerHTML === first.innerHTML) { before.removeChild(item); }
  while ((item = before.firstChild)) {
    before.removeChild(item);
    if (!find('data-name', item.getAttribute('data-name'))) { items.insertBefore(item, first); }
  }
  [].forEach.call(items.querySelectorAll('[data-erases]'), function (it) { erase(it.getAttribute('data-erases')); });
  if (first && items.firstChild !== first) { first.scrollIntoView(); }
  keep(); if (seen) { confirm(seen); }
  doc.addEventListener('visibilitychange', listen); listen();
}());
