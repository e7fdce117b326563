/* Passkeys of the desk: the device is asked what the program asks, and its answer goes back. ES5, so that an
   old browser reads as far as the first line that it cannot do, and keeps the link. */
(function () {
  'use strict';
  var doc = document, place = doc.getElementById('passkey'), state = doc.getElementById('passkey-state'), without = doc.getElementById('without');
  if (!place || !window.PublicKeyCredential || !window.isSecureContext || !navigator.credentials) { return; }
  var button = place.querySelector('button'), busy = false;
  place.hidden = false;
  if (without) { without.hidden = true; }
  function tell(name) { state.textContent = name ? state.getAttribute('data-' + name) : ''; }
  function end(name) { busy = false; tell(name); }
  /* Bytes travel as base64 for addresses. */
  function bytes(text) {
    var raw = atob(text.replace(/-/g, '+').replace(/_/g, '/')), all = new Uint8Array(raw.length), at;
    for (at = 0; at < raw.length; at += 1) { all[at] = raw.charCodeAt(at); }
    return all;
  }
  function text(buffer) {
    var raw = '', all = new Uint8Array(buffer), at;
    for (at = 0; at < all.length; at += 1) { raw += String.fromCharCode(all[at]); }
    return btoa(raw).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  }
  function post(path, data, done) {
    var request = new XMLHttpRequest();
    request.open('POST', path);
    request.timeout = 20000;
    request.setRequestHeader('Content-Type', 'application/json');
    request.onload = function () {
      if (request.status < 300) { done(request.responseText); return; }
      if (request.status === 401) { location.href = '/desk'; return; }
      end(request.status === 409 ? 'known' : request.status === 403 ? 'refused' : 'failed');
    };
    request.onerror = request.ontimeout = function () { end('offline'); };
    request.send(data);
  }
  function answered(made) {
    var of = made.response, answer = {};
    ['attestationObject', 'clientDataJSON', 'authenticatorData', 'signature', 'userHandle'].forEach(function (name) {
      if (of[name]) { answer[name] = text(of[name]); }
    });
    if (of.getTransports) { answer.transports = of.getTransports(); }
    var data = { id: made.id, rawId: text(made.rawId), type: made.type, response: answer, extensions: {} };
    post(button.getAttribute('data-answer'), JSON.stringify(data), function () {
      location.href = button.getAttribute('data-next');
    });
  }
  function refused(error) { end(error && error.name === 'InvalidStateError' ? 'known' : 'stopped'); }
  button.addEventListener('click', function () {
    if (busy) { return; }
    busy = true;
    tell('waiting');
    post(button.getAttribute('data-ask'), null, function (said) {
      var asked = JSON.parse(said).publicKey, keys = navigator.credentials;
      asked.challenge = bytes(asked.challenge);
      (asked.excludeCredentials || []).forEach(function (known) { known.id = bytes(known.id); });
      if (asked.user) { asked.user.id = bytes(asked.user.id); }
      (asked.user ? keys.create({ publicKey: asked }) : keys.get({ publicKey: asked })).then(answered, refused);
    });
  });
}());
