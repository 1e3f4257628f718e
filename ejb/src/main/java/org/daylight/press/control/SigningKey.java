package org.daylight.press.control;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/** @param chain the key's own certificate first, then its issuer */
record SigningKey(PrivateKey key, List<X509Certificate> chain) {
    X509Certificate certificate() {
        return chain.get(0);
    }
}
