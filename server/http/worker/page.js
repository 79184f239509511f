// The pages work without it. It makes the way out quicker, and computes a proof where one is asked for.
(function () {
  'use strict';
  var left = false;

  function leave(event) {
    var body = 'leave=' + encodeURIComponent(event.target.elements.leave.value);
    left = true;
    document.documentElement.style.display = 'none';
    // Without it the form goes its own way.
    if (!navigator.sendBeacon) return;
    event.preventDefault();
    navigator.sendBeacon('/', new Blob([body], { type: 'application/x-www-form-urlencoded' }));
    location.replace('/calendar');
  }

  function hide(event) {
    if (left && event.persisted) location.replace('/calendar');
  }

  var ways = document.querySelectorAll('[data-leave]');
  for (var way = 0; way < ways.length; way += 1) ways[way].addEventListener('submit', leave);
  addEventListener('pageshow', hide);

  // Some thousand at a time, so that she can type meanwhile.
  function prove(found, challenge, bits) {
    var number = 0;
    (function some() {
      for (var end = number + 4000; number < end; number += 1)
        if (first(challenge + '.' + number) >>> (32 - bits) === 0) {
          found.value = String(number);
          return;
        }
      setTimeout(some, 0);
    })();
  }

  // SHA-256 (FIPS 180-4) of ASCII text: its first 32 bits.
  var K = [];
  var H = [];
  for (var prime = 2; K.length < 64; prime += 1)
    if (isPrime(prime)) {
      if (H.length < 8) H.push(fraction(Math.sqrt(prime)));
      K.push(fraction(Math.cbrt ? Math.cbrt(prime) : Math.pow(prime, 1 / 3)));
    }
  function isPrime(n) {
    for (var d = 2; d * d <= n; d += 1) if (n % d === 0) return false;
    return true;
  }
  function fraction(n) {
    return ((n - Math.floor(n)) * 4294967296) | 0;
  }
  function turn(n, by) {
    return (n >>> by) | (n << (32 - by));
  }
  function first(text) {
    var words = [];
    var length = text.length;
    var total = (((length + 8) >> 6) + 1) << 4;
    var i;
    for (i = 0; i < total; i += 1) words[i] = 0;
    for (i = 0; i < length; i += 1) words[i >> 2] |= text.charCodeAt(i) << (24 - 8 * (i & 3));
    words[length >> 2] |= 128 << (24 - 8 * (length & 3));
    words[total - 1] = length * 8;
    var state = H.slice();
    var w = [];
    for (var block = 0; block < total; block += 16) {
      var a = state[0],
        b = state[1],
        c = state[2],
        d = state[3];
      var e = state[4],
        f = state[5],
        g = state[6],
        h = state[7];
      for (i = 0; i < 64; i += 1) {
        if (i < 16) w[i] = words[block + i];
        else {
          var p = w[i - 15],
            q = w[i - 2];
          w[i] =
            (w[i - 16] + w[i - 7] + (turn(p, 7) ^ turn(p, 18) ^ (p >>> 3)) + (turn(q, 17) ^ turn(q, 19) ^ (q >>> 10))) |
            0;
        }
        var one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
        var two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        h = g;
        g = f;
        f = e;
        e = (d + one) | 0;
        d = c;
        c = b;
        b = a;
        a = (one + two) | 0;
      }
      state = [
        state[0] + a,
        state[1] + b,
        state[2] + c,
        state[3] + d,
        state[4] + e,
        state[5] + f,
        state[6] + g,
        state[7] + h,
      ].map(function (n) {
        return n | 0;
      });
    }
    return state[0];
  }

  var field = document.querySelector('[data-bits]');
  if (field) prove(field, field.form.elements.visit.value.slice(-40), Number(field.getAttribute('data-bits')));
})();
