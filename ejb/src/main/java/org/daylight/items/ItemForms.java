package org.daylight.items;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import org.daylight.audit.Audited;
import org.daylight.items.control.FormRepository;
import org.daylight.items.control.FormRules;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;

/** Door: blank and sample forms, kept by the hash of their bytes (004 art. 11). */
@Stateless
public class ItemForms {

    /** A form as it is handed out. */
    public record Form(String sha256, String name, String mediaType, byte[] bytes) {
    }

    /** Bytes at most in one form. */
    public static final int LARGEST = 10 * 1024 * 1024;

    @Inject
    FormRepository forms;
    @Inject
    StaffDirectory staff;
    @Inject
    Clock clock;
    @Resource
    SessionContext session;

    /**
     * Stored once, whoever brings it again. PDF, Word, Excel, PNG and JPEG by what the bytes are, not by the name, up to 10 MiB:
     * {@code form.too-large} (413), {@code form.unknown-type} (422), also for documents with macros, {@code form.unreadable} (400),
     * {@code staff.not-on-duty} (403).
     *
     * @return SHA-256 of the bytes in lower-case hexadecimal
     */
    @Audited
    @RolesAllowed(Roles.ITEM_ADMINISTRATOR)
    public String store(String name, InputStream bytes) {
        StaffMember person = staff.onDuty(session.getCallerPrincipal().getName());
        byte[] form = read(bytes);
        String type = FormRules.mediaType(form).orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "form.unknown-type", "ITM-08"));
        Form stored = new Form(FormRules.sha256(form), FormRules.name(name), type, form);
        forms.add(stored, person.username(), clock.instant());
        return stored.sha256();
    }

    /** {@code form.unknown} (404). */
    @PermitAll // forms of the public catalogue
    public Form open(String sha256) {
        return Optional.ofNullable(sha256).filter(FormRules::isHash).flatMap(forms::form)
                .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "form.unknown", "ITM-08"));
    }

    private static byte[] read(InputStream bytes) {
        try {
            byte[] form = bytes.readNBytes(LARGEST + 1);
            if (form.length > LARGEST) {
                throw new Problem(Problem.Kind.TOO_LARGE, "form.too-large", "ITM-08", LARGEST / (1024 * 1024));
            }
            return form;
        } catch (IOException broken) {
            throw new Problem(Problem.Kind.BAD_INPUT, "form.unreadable", "ITM-08");
        }
    }
}
