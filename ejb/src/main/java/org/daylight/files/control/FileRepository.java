package org.daylight.files.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.files.StoredFile;
import org.daylight.kernel.Columns;

/** Keeps files in portions, by the hash of their bytes. */
@ApplicationScoped
public class FileRepository {
    private static final String ADD = """
            insert into stored_file (sha256, name, media_type, size, stored_by, brought_at) values (?1, ?2, ?3, ?4, ?5, ?6) \
            on conflict (sha256) do update set brought_at = excluded.brought_at returning xmax = 0""";
    private static final String SELECT = "select sha256, name, media_type, size from stored_file where sha256 ";
    private static final String SWEEP = """
            delete from stored_file where sha256 in (select f.sha256 from stored_file f where f.brought_at < ?1%s \
            order by f.brought_at limit ?2 for update skip locked)""";

    @PersistenceContext
    EntityManager em;

    /** Whether it is new, so that its bytes must follow; whoever brings a known one at the same time waits. */
    public boolean add(StoredFile file, String by, Instant at) {
        return (Boolean) em.createNativeQuery(ADD).setParameter(1, file.sha256()).setParameter(2, file.name()).setParameter(3, file.mediaType())
                .setParameter(4, file.size()).setParameter(5, by).setParameter(6, Timestamp.from(at)).getSingleResult();
    }

    /** @param part from 0 */
    public void add(String sha256, int part, byte[] bytes) {
        em.createNativeQuery("insert into stored_file_part (sha256, part, bytes) values (?1, ?2, ?3)").setParameter(1, sha256).setParameter(2, part)
                .setParameter(3, bytes).executeUpdate();
    }

    public Optional<StoredFile> file(String sha256) {
        return files(SELECT + "= ?1", sha256).findFirst();
    }

    public List<StoredFile> files(List<String> hashes) {
        return files(SELECT + "= any(string_to_array(?1, ','))", String.join(",", hashes)).toList();
    }

    private Stream<StoredFile> files(String sql, String argument) {
        return Columns.of(em.createNativeQuery(sql).setParameter(1, argument).getResultList())
                .map(c -> new StoredFile(c.text(), c.text(), c.text(), c.number()));
    }

    /** Empty after the last one. */
    public Optional<byte[]> part(String sha256, int part) {
        Stream<?> parts = em.createNativeQuery("select bytes from stored_file_part where sha256 = ?1 and part = ?2").setParameter(1, sha256)
                .setParameter(2, part).getResultStream();
        return parts.findFirst().map(bytes -> (byte[]) bytes);
    }

    /** Removes files that nobody names and nobody brought since. @return how many, {@code limit} at most */
    public int sweep(Instant before, int limit) {
        return em.createNativeQuery(SWEEP.formatted(unnamed())).setParameter(1, Timestamp.from(before)).setParameter(2, limit).executeUpdate();
    }

    /** One condition for each registered column, quoted by the database. */
    private String unnamed() {
        return (String) em.createNativeQuery("""
                select coalesce(string_agg(format(' and not exists (select 1 from %I r where r.%I = f.sha256)', table_name, column_name), ''), '') \
                from stored_file_referrer""").getSingleResult();
    }
}
