package org.daylight.press.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.daylight.press.DocumentSigner;
import org.daylight.press.PrintOrder;

/** Signs sheets by the signer that is set. */
@ApplicationScoped
public class SigningDesk {
    @Inject
    CadesSigner cades;
    @Inject
    GmSigner gm;

    byte[] signed(byte[] pdf, PrintOrder order, Instant at) {
        return PdfSigning.signed(pdf, signer(), order.signerCode(), order.signerName(), at);
    }

    String algorithm() {
        return signer().algorithm();
    }

    /** {@code daylight.signing.algorithm} names one of them; another name is a fault. */
    private DocumentSigner signer() {
        return List.of(cades, gm).stream().map(DocumentSigner.class::cast).filter(one -> one.algorithm().equals(PressSettings.algorithm())).findFirst()
                .orElseThrow(() -> new IllegalStateException("daylight.signing.algorithm names no signer"));
    }
}
