package org.daylight.cases.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daylight.cases.applicant.DraftView.DraftMaterial;
import org.daylight.cases.applicant.DraftView;
import org.daylight.cases.applicant.SaveDraft;
import org.daylight.kernel.Columns;
import org.daylight.kernel.JsonParts;

/** Keeps applications that are being written, each of one account. */
@ApplicationScoped
public class DraftRepository {
    private static final int MOST = 100;
    private static final String DRAFT = """
            select id, item_code, mandate_id, subject, first_case, cast(facts as text) as facts, cast(materials as text) as materials, saved_at, case_number \
            from application_draft where account = ?1 and\s""";
    private static final String NEW = """
            insert into application_draft (account, item_code, mandate_id, subject, first_case, facts, created_at, saved_at) \
            values (?1, ?2, cast(?3 as bigint), ?4, ?5, cast(?6 as jsonb), ?7, ?7) returning id""";
    private static final String SAVE = """
            update application_draft set item_code = ?2, mandate_id = cast(?3 as bigint), subject = ?4, first_case = ?5, facts = cast(?6 as jsonb), saved_at = ?7 where id = ?1""";

    @PersistenceContext
    EntityManager em;

    /** Not submitted, last saved first. */
    public List<DraftView> open(String account) {
        return Columns.of(em.createNativeQuery(DRAFT + "case_number is null order by saved_at desc, id desc limit ?2").setParameter(1, account)
                .setParameter(2, MOST).getResultList()).map(DraftRepository::view).toList();
    }

    public Optional<DraftView> one(String account, long id) {
        return draft(account, id, "");
    }

    /** The draft, which nobody else changes until the transaction ends. */
    public Optional<DraftView> lock(String account, long id) {
        return draft(account, id, " for update");
    }

    private Optional<DraftView> draft(String account, long id, String lock) {
        return Columns.of(em.createNativeQuery(DRAFT + "id = ?2" + lock).setParameter(1, account).setParameter(2, id).getResultList()).findFirst()
                .map(DraftRepository::view);
    }

    public long add(String account, SaveDraft draft, Instant at) {
        return ((Number) em.createNativeQuery(NEW).setParameter(1, account).setParameter(2, draft.itemCode()).setParameter(3, text(draft.mandateId()))
                .setParameter(4, draft.subject()).setParameter(5, draft.firstCaseNumber()).setParameter(6, json(draft.facts())).setParameter(7, Timestamp.from(at))
                .getSingleResult()).longValue();
    }

    public void save(long id, SaveDraft draft, Instant at) {
        em.createNativeQuery(SAVE).setParameter(1, id).setParameter(2, draft.itemCode()).setParameter(3, text(draft.mandateId())).setParameter(4, draft.subject())
                .setParameter(5, draft.firstCaseNumber()).setParameter(6, json(draft.facts())).setParameter(7, Timestamp.from(at)).executeUpdate();
    }

    public void hold(long id, List<DraftMaterial> materials, Instant at) {
        em.createNativeQuery("update application_draft set materials = cast(?2 as jsonb), saved_at = ?3 where id = ?1").setParameter(1, id)
                .setParameter(2, json(materials)).setParameter(3, Timestamp.from(at)).executeUpdate();
    }

    public void submitted(long id, String caseNumber, Instant at) {
        em.createNativeQuery("update application_draft set case_number = ?2, submitted_at = ?3 where id = ?1").setParameter(1, id).setParameter(2, caseNumber)
                .setParameter(3, Timestamp.from(at)).executeUpdate();
    }

    /** How many the account has submitted since. */
    public long submittedSince(String account, Instant since) {
        return ((Number) em.createNativeQuery("select count(*) from application_draft where account = ?1 and submitted_at >= ?2").setParameter(1, account)
                .setParameter(2, Timestamp.from(since)).getSingleResult()).longValue();
    }

    public void delete(long id) {
        em.createNativeQuery("delete from application_draft where id = ?1").setParameter(1, id).executeUpdate();
    }

    private static String text(Long id) {
        return id == null ? null : id.toString();
    }

    private static String json(Map<String, String> facts) {
        JsonObjectBuilder object = JsonParts.object();
        facts.forEach(object::add);
        return object.build().toString();
    }

    private static String json(List<DraftMaterial> materials) {
        JsonArrayBuilder array = JsonParts.array();
        materials.forEach(material -> array.add(object(material)));
        return array.build().toString();
    }

    private static JsonObject object(DraftMaterial material) {
        JsonObjectBuilder object = JsonParts.object().add("name", material.name()).add("size", material.size());
        put(object, "file", material.file());
        put(object, "fileName", material.fileName());
        put(object, "mediaType", material.mediaType());
        put(object, "remark", material.remark());
        put(object, "reusedFrom", material.reusedFrom());
        return object.build();
    }

    private static void put(JsonObjectBuilder object, String key, String value) {
        if (value != null) {
            object.add(key, value);
        }
    }

    private static DraftView view(Columns c) {
        return new DraftView(c.number(), c.text(), c.numberOrNull(), c.text(), c.text(), facts(c.text()), materials(c.text()), c.instant(), c.text());
    }

    private static Map<String, String> facts(String json) {
        Map<String, String> facts = new TreeMap<>();
        try (JsonReader reader = JsonParts.reader(new StringReader(json))) {
            reader.readObject().forEach((code, value) -> facts.put(code, ((JsonString) value).getString()));
        }
        return facts;
    }

    private static List<DraftMaterial> materials(String json) {
        try (JsonReader reader = JsonParts.reader(new StringReader(json))) {
            JsonArray array = reader.readArray();
            return array.getValuesAs(JsonObject.class).stream().map(object -> new DraftMaterial(object.getString("name"), object.getString("file", null),
                    object.getString("fileName", null), object.getString("mediaType", null), object.getJsonNumber("size").longValue(), object.getString("remark", null),
                    object.getString("reusedFrom", null))).toList();
        }
    }
}
