package org.daylight.items;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.io.InputStream;
import org.daylight.audit.Audited;
import org.daylight.kernel.Roles;

/** Door: blank and sample forms, kept by the hash of their bytes (004 art. 11). */
@Stateless
public class ItemForms {

    /** A form as it is handed out. */
    public record Form(String sha256, String name, String mediaType, byte[] bytes) {
    }

    /**
     * Stored once, whoever brings it again. PDF, Word, Excel, PNG and JPEG by what the bytes are, not by the name, up to 10 MiB:
     * {@code form.too-large} (413), {@code form.unknown-type} (422).
     *
     * @return SHA-256 of the bytes in lower-case hexadecimal
     */
    @Audited
    @RolesAllowed(Roles.ITEM_ADMINISTRATOR)
    public String store(String name, InputStream bytes) {
        throw new UnsupportedOperationException();
    }

    /** {@code form.unknown} (404). */
    @PermitAll // forms of the public catalogue
    public Form open(String sha256) {
        throw new UnsupportedOperationException();
    }
}
