package org.daylight.press;

import java.io.InputStream;

/**
 * Port: signs the bytes of a document for a department. Software signers are for demonstration and tests; a certified device (HSM, 签名验签服务器)
 * takes their place by another implementation.
 *
 * @article RES-01 (004 art. 26)
 */
public interface DocumentSigner {
    /** As it is kept with the sheet and chosen by {@code daylight.signing.algorithm}. */
    String algorithm();

    /** Value of {@code SubFilter} in a PDF. */
    String subFilter();

    /** A detached CMS signature over the content, with the certificates up to the issuer. */
    byte[] sign(InputStream content, String signerCode, String signerName);
}
