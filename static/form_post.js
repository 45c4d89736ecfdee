// Submits the authorization response to the client's redirect URI. Without this script the page shows a button that
// does it. Written for old browsers.
(function () {
  "use strict";
  document.getElementById("form-post").submit();
})();
