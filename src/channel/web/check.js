/* Judges an example of a password here, in the page: nothing that is typed leaves it. ES5. */
(function () {
  'use strict';
  var doc = document, list = doc.getElementById('rules'), field = doc.getElementById('example');
  var eye = doc.getElementById('eye'), state = doc.getElementById('state'), timer = null;
  var least = Number(list.getAttribute('data-least')), specials = list.getAttribute('data-specials');
  // The rules that a text breaks, by their names.
  function faults(text) {
    var signs = (text.normalize ? text.normalize('NFC') : text)
      .replace(/^[\s\u200b-\u200f\u2060\ufeff\u00ad]+|[\s\u200b-\u200f\u2060\ufeff\u00ad]+$/g, '')
      .match(/[\ud800-\udbff][\udc00-\udfff]|[\s\S]/g) || [];
    function some(fits) { return signs.some(fits); }
    return {
      'too-short': signs.length < least,
      'no-upper': !some(function (sign) { return /^[A-Z]$/.test(sign); }),
      'no-lower': !some(function (sign) { return /^[a-z]$/.test(sign); }),
      'no-digit': !some(function (sign) { return /^[0-9]$/.test(sign); }),
      'no-special': !some(function (sign) { return specials.indexOf(sign) >= 0; })
    };
  }
  function mark() {
    var broken = faults(field.value), missing = 0;
    [].forEach.call(list.querySelectorAll('[data-rule]'), function (rule) {
      var lacks = broken[rule.getAttribute('data-rule')];
      missing += lacks ? 1 : 0;
      rule.querySelector('b').textContent = !field.value ? '' : list.getAttribute(lacks ? 'data-missing' : 'data-met');
    });
    state.textContent = !field.value ? '' : state.getAttribute(missing ? 'data-missing' : 'data-met');
  }
  function wipe() { field.value = ''; mark(); }
  window.faults = faults;
  field.addEventListener('input', function () {
    clearTimeout(timer);
    timer = setTimeout(wipe, 120000);
    mark();
  });
  eye.addEventListener('click', function () {
    field.type = field.type === 'password' ? 'text' : 'password';
    eye.setAttribute('aria-pressed', field.type === 'text');
  });
  window.addEventListener('pagehide', wipe);
  doc.getElementById('trial').hidden = false;
}());
