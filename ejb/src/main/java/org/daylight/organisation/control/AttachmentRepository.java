package org.daylight.organisation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.daylight.organisation.AttachedFile;

/** Photos and filed documents, each once, by the hash of its bytes. */
@ApplicationScoped
public class AttachmentRepository {
    @PersistenceContext
    EntityManager em;

    /** Its hash; what is there already is not stored again. */
    public String store(AttachedFile file, String by, Instant at) {
        String sha256 = sha256(file.bytes());
        Sql.of(em::createNativeQuery, """
                insert into attachment (sha256, name, media_type, bytes, stored_by, stored_at) values (?1, ?2, ?3, ?4, ?5, ?6) \
                on conflict do nothing""", sha256, file.name(), file.mediaType(), file.bytes(), by, at).run();
        return sha256;
    }

    public Optional<AttachedFile> bySha256(String sha256) {
        return Sql.of(em::createNativeQuery, "select a.name, a.media_type, a.bytes from attachment a where a.sha256 = ?1", sha256).row()
                .map(c -> new AttachedFile(c.text(), c.text(), c.bytes()));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
