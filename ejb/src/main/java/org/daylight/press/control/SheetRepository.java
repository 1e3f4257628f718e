package org.daylight.press.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daylight.kernel.Columns;
import org.daylight.kernel.JsonParts;
import org.daylight.organisation.SealKind;
import org.daylight.press.PrintOrder;
import org.daylight.press.PrintState;
import org.daylight.press.Printout;
import org.daylight.press.SealImpression;

/** Sheets: what was ordered, and their bytes in a table of their own. */
@ApplicationScoped
public class SheetRepository {
    private static final String ADD = """
            insert into sheet (template, content, seal_kind, seal_inscription, seal_width, seal_height, seal_own_layout, qr, signer_code, signer_name,
                state, next_attempt_at, ordered_at)
            values (?1, cast(?2 as jsonb), ?3, ?4, cast(?5 as integer), cast(?6 as integer), ?7, ?8, ?9, ?10, 'PENDING', ?11, ?11) returning id""";
    private static final String NEXT = """
            select id, attempts + 1, template, cast(content as text) as content, seal_kind, seal_inscription, seal_width, seal_height, seal_own_layout, qr,
                signer_code, signer_name
            from sheet where state = 'PENDING' and next_attempt_at <= ?1 order by next_attempt_at, id limit 1 for update skip locked""";
    private static final String OF = """
            select id, state, seal_kind is not null as sealed, sha256, algorithm, attempts, error, ordered_at, printed_at from sheet where id in (%s)""";

    @PersistenceContext
    EntityManager em;

    public long add(PrintOrder order, Instant now) {
        SealImpression seal = order.seal();
        return ((Number) em.createNativeQuery(ADD).setParameter(1, order.template()).setParameter(2, json(order.values()))
                .setParameter(3, seal == null ? null : seal.kind().name()).setParameter(4, seal == null ? null : seal.inscription())
                .setParameter(5, seal == null ? null : text(seal.widthMm())).setParameter(6, seal == null ? null : text(seal.heightMm()))
                .setParameter(7, seal != null && seal.ownLayout()).setParameter(8, order.qr()).setParameter(9, order.signerCode())
                .setParameter(10, order.signerName()).setParameter(11, Timestamp.from(now)).getSingleResult()).longValue();
    }

    private static String text(Integer number) {
        return number == null ? null : number.toString();
    }

    /** The sheet that waits longest is the transaction's; those of other transactions are passed over. */
    Optional<WaitingSheet> lockNext(Instant now) {
        return Columns.of(em.createNativeQuery(NEXT).setParameter(1, Timestamp.from(now)).getResultList()).findFirst()
                .map(c -> new WaitingSheet(c.number(), c.count(), order(c)));
    }

    private static PrintOrder order(Columns c) {
        String template = c.text();
        Map<String, String> values = values(c.text());
        SealKind kind = c.constant(SealKind.class);
        SealImpression seal = new SealImpression(kind, c.text(), c.countOrNull(), c.countOrNull(), c.bool());
        return new PrintOrder(template, values, kind == null ? null : seal, c.text(), c.text(), c.text());
    }

    void ready(WaitingSheet sheet, byte[] signed, String algorithm, Instant now) {
        em.createNativeQuery("insert into sheet_bytes (sheet_id, pdf) values (?1, ?2)").setParameter(1, sheet.id()).setParameter(2, signed).executeUpdate();
        em.createNativeQuery("""
                update sheet set state = 'READY', attempts = ?1, sha256 = ?2, algorithm = ?3, printed_at = ?4, error = null, next_attempt_at = null
                where id = ?5""").setParameter(1, sheet.attempt()).setParameter(2, SheetHashRules.sha256(signed)).setParameter(3, algorithm)
                .setParameter(4, Timestamp.from(now)).setParameter(5, sheet.id()).executeUpdate();
    }

    /** @param again null: given up */
    void failed(WaitingSheet sheet, String error, Instant again) {
        em.createNativeQuery("""
                update sheet set state = case when cast(?1 as varchar) is null then 'FAILED' else 'PENDING' end,
                    next_attempt_at = cast(?1 as timestamptz), attempts = ?2, error = ?3 where id = ?4""")
                .setParameter(1, again == null ? null : again.toString()).setParameter(2, sheet.attempt()).setParameter(3, error)
                .setParameter(4, sheet.id()).executeUpdate();
    }

    /** False where the sheet was not given up. */
    public boolean again(long id, Instant now) {
        return em.createNativeQuery("update sheet set state = 'PENDING', attempts = 0, next_attempt_at = ?1 where id = ?2 and state = 'FAILED'")
                .setParameter(1, Timestamp.from(now)).setParameter(2, id).executeUpdate() == 1;
    }

    public List<Printout> of(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        String known = ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Columns.of(em.createNativeQuery(OF.formatted(known)).getResultList()).map(c -> new Printout(c.number(), c.constant(PrintState.class),
                c.bool(), c.text(), c.text(), c.count(), c.text(), c.instant(), c.instant())).toList();
    }

    /** The bytes, if they are still those that were signed; anything else is a fault. */
    public byte[] bytes(Printout sheet) {
        byte[] pdf = (byte[]) em.createNativeQuery("select pdf from sheet_bytes where sheet_id = ?1").setParameter(1, sheet.id()).getSingleResult();
        if (!SheetHashRules.sha256(pdf).equals(sheet.sha256())) {
            throw new IllegalStateException("sheet altered: " + sheet.id());
        }
        return pdf;
    }

    private static String json(Map<String, String> values) {
        JsonObjectBuilder json = JsonParts.object();
        new TreeMap<>(values).forEach(json::add);
        return json.build().toString();
    }

    private static Map<String, String> values(String json) {
        try (JsonReader reader = JsonParts.reader(new StringReader(json))) {
            Map<String, String> values = new TreeMap<>();
            reader.readObject().forEach((name, value) -> values.put(name, ((jakarta.json.JsonString) value).getString()));
            return values;
        }
    }
}
