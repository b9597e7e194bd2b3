vcl 4.1;
# Varnish 7 in front of the site, and behind the proxy that has the certificates. PURGE_URLS=http://<this machine>:6081; TRUSTED_PROXIES=1.
import directors;
import purge;
import std;

# One backend for each instance of the site.
backend web1 {
  .host = "127.0.0.1";
  .port = "3000";
  .probe = { .url = "/readyz"; .interval = 1s; .timeout = 2s; .window = 3; .threshold = 2; .initial = 2; }
}

# The machines of the CMS.
acl purgers { "127.0.0.1"; }

sub vcl_init {
  new site = directors.round_robin();
  site.add_backend(web1);
}

sub vcl_recv {
  set req.backend_hint = site.backend();
  if (req.method == "PURGE") {
    # Two addresses: it came through the proxy, from a reader.
    if (client.ip !~ purgers || req.http.X-Forwarded-For ~ ",") { return (synth(403)); }
    # After a restore: all pages of the site. No copy is kept for an outage, since it may be of something that is not public any more.
    if (req.url == "/*") {
      ban("req.http.host == " + req.http.host);
      return (synth(200));
    }
    return (hash);
  }
  # The site counts one proxy: the address that Varnish has added is that of the proxy.
  set req.http.X-Forwarded-For = regsub(req.http.X-Forwarded-For, ", [^,]+$", "");
  # The site sets no cookies; those of others would keep every page from the cache.
  unset req.http.Cookie;
  # An old page is shown only while no instance of the site is well.
  if (std.healthy(req.backend_hint)) { set req.grace = 0s; }
}

# A copy that is purged is old at once, and is kept for an outage.
sub vcl_hit {
  if (req.method == "PURGE") { purge.soft(0s); return (synth(200)); }
}

sub vcl_miss {
  if (req.method == "PURGE") { purge.soft(0s); return (synth(200)); }
}

# An instance that ends is noticed after a second: until then each one is asked in turn. A line and a retry for each.
sub vcl_backend_error {
  if (bereq.retries < 1 && (bereq.method == "GET" || bereq.method == "HEAD")) { return (retry); }
}

sub vcl_backend_fetch {
  if (bereq.retries == 1) { set bereq.backend = web1; }
}

sub vcl_backend_response {
  if (beresp.http.Cache-Control ~ "stale-if-error") {
    set beresp.grace = 1d;
    set beresp.keep = 1d;
  } else {
    set beresp.grace = 0s;
  }
}
