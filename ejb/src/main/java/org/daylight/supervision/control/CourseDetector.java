package org.daylight.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.daylight.kernel.LegalTime;
import org.daylight.profiles.Figure;
import org.daylight.supervision.StepMeaning;
import org.daylight.supervision.control.EventLogRepository.Piece;

/**
 * What only shows when an event is laid beside the catalogue, the materials or other events of its case, of cases handled here and of reported ones: items without
 * basis, acceptance held back, refusals without reasons, key facts left out, cases that should have come in here, and what a reported step says to be verified, by
 * what the table of step meanings says at that moment.
 *
 * @article SIG-07 to SIG-11 (000 art. 18), SIG-17 (000 art. 20(5)), SIG-22 (000 art. 20(10)), SIG-23 (000 art. 20(11)), SIG-27 (000 art. 21(3)), MON-16, MON-18
 *          (002 art. 22, 23), ACT-20 (004 art. 33(2)), ACC-11
 */
@ApplicationScoped
public class CourseDetector implements TimedDetector {
    private static final String NAME = "COURSE";
    private static final Map<Seen, StepMeaning> REPORTED = Map.of(Seen.NOT_ACCEPTED, StepMeaning.NOT_ACCEPTED, Seen.DENIED, StepMeaning.DENIED, Seen.SUPPLEMENT_ASKED,
            StepMeaning.SUPPLEMENT_ASKED, Seen.CONTESTED, StepMeaning.CONTESTED, Seen.REVOKED, StepMeaning.REVOKED);
    private static final String FROM = " from case_event e join approval_case c on c.id = e.case_id ";
    /** Names in the piece that mean such a thing, each looked up once, however often it was reported. */
    private static final String MEANT = "with meant as materialized (select n.department_code, n.name from (select distinct c.department_code, e.name" + FROM + "where" + Piece.PIECE
            + "and e.type = 'REPORTED_STEP') n cross join lateral step_meaning_of(n.department_code, n.name) m where m.meaning %s) ";
    private static final String OF_EVENT = "c.id as case_id, c.profile_version_id, c.department_code, e.actor as person, c.item_version_id, e.event_at as occurred_at, ";
    private static final String OF_CASE = "select 'case:' || c.id as key, " + OF_EVENT;
    private static final String REPORTED_STEP = MEANT.formatted("= ?") + "select 'event:' || e.id as key, " + OF_EVENT
            + "jsonb_build_object('step', e.name, 'events', e.id, 'source', e.source) as facts" + FROM
            + "join meant on meant.department_code = c.department_code and meant.name = e.name where" + Piece.PRESENT + "and e.type = 'REPORTED_STEP'";
    /** A refusal of which the reasons or, where it is a decision, the legal basis are left out. */
    private static final String NO_REASONS = MEANT.formatted("in ('NOT_ACCEPTED', 'DENIED')") + "select 'event:' || e.id as key, " + OF_EVENT
            + "jsonb_build_object('step', coalesce(e.name, e.type), 'events', e.id, 'source', e.source) as facts" + FROM + "where" + Piece.PRESENT + """
            and (e.type = 'REPORTED_STEP' and (c.department_code, e.name) in (select meant.department_code, meant.name from meant)
                    and length(btrim(coalesce(e.opinion, e.payload ->> 'reason', e.payload ->> '理由', e.payload ->> 'opinion', e.payload ->> '意见', ''))) < 2
                or e.type = 'NOT_ACCEPTED' and length(btrim(coalesce(e.opinion, ''))) < 2
                or e.type = 'DECIDED' and e.payload ->> 'agree' = 'false' and (length(btrim(coalesce(e.opinion, ''))) < 2 or btrim(coalesce(e.payload ->> 'basis', '')) = ''))""";
    private static final String ON = "cast(e.event_at at time zone 'Asia/Shanghai' as date)";
    private static final String NOT_IN_FORCE = OF_CASE + "jsonb_build_object('step', e.type, 'events', e.id, 'item', v.item_code, 'version', v.version) as facts" + FROM
            + "join item_version v on v.id = c.item_version_id where" + Piece.PRESENT + "and e.type in ('REGISTERED', 'ACCEPTED') and not exists (select 1 from item_version f "
            + "where f.item_code = v.item_code and f.state = 'PUBLISHED' and f.change <> 'REVOKE' and f.effective_from <= " + ON + " and coalesce(f.effective_until, 'infinity') >= " + ON + ")";
    private static final String NO_LEGAL_BASIS = """
            select 'version:' || v.id as key, min(c.id) as case_id, min(c.profile_version_id) as profile_version_id, c.department_code, min(e.actor) as person,
                v.id as item_version_id, min(e.event_at) as occurred_at, jsonb_build_object('item', v.item_code, 'cases', count(distinct c.id)) as facts"""
            + FROM + "join item_version v on v.id = c.item_version_id where" + Piece.PRESENT
            + "and e.type = 'REGISTERED' and btrim(coalesce(v.content -> 'fields' ->> 'legalBasis', '')) = '' group by v.id, c.department_code";
    private static final String ACCEPTANCE_HELD_BACK = "select t.key, t.case_id, t.profile_version_id, t.department_code, t.person, t.item_version_id, t.occurred_at, "
            + "jsonb_build_object('receivedAt', t.received_at, 'completeAt', t.complete_at, 'acceptedAt', t.occurred_at) as facts from (" + OF_CASE
            + "c.received_at, v.content, greatest(c.received_at, (select max(p.received_at) from case_supplement p where p.case_id = c.id and p.phase = 'ACCEPTANCE'), "
            + "(select max(m.added_at) from case_material m where m.case_id = c.id and m.kind = 'GIVEN' and m.added_at <= e.event_at)) as complete_at" + FROM
            + "join item_version v on v.id = c.item_version_id where" + Piece.PRESENT + """
            and e.type in ('ACCEPTED', 'DEEMED_ACCEPTED')) t
            where (select count(*) from unnest(cast(string_to_array(cast(? as text), ',') as date[])) w (day) where w.day > cast(t.complete_at at time zone 'Asia/Shanghai' as date)
                    and w.day < cast(t.occurred_at at time zone 'Asia/Shanghai' as date)) >= cast(? as integer)
                and not exists (select 1 from jsonb_array_elements(coalesce(t.content -> 'materials', '[]')) r where r ->> 'required' = 'true'
                    and not exists (select 1 from case_material m where m.case_id = t.case_id and m.name = btrim(r ->> 'name')))""";
    private static final String FACTS_MISSING = OF_CASE + """
            jsonb_build_object('step', e.type, 'events', e.id, 'missing', (select string_agg(k ->> 'nameZh', '、') from jsonb_array_elements(v.content -> 'keyFacts') k
                where k ->> 'required' = 'true' and not jsonb_exists(coalesce(c.facts, '{}'), k ->> 'code'))) as facts""" + FROM
            + "join item_version v on v.id = c.item_version_id where" + Piece.PRESENT + """
            and e.type = 'DECIDED' and exists (select 1 from jsonb_array_elements(coalesce(v.content -> 'keyFacts', '[]')) k
                where k ->> 'required' = 'true' and not jsonb_exists(coalesce(c.facts, '{}'), k ->> 'code'))""";
    /** Reported cases of an item of the hall that never came in here, by item and day of opening (ACC-11). */
    private static final String OUTSIDE = """
            select 'outside:' || h.item_code || ':' || o.day as key, null::bigint as case_id, null::bigint as profile_version_id, o.department_code, null as person,
                null::bigint as item_version_id, max(o.registered_at) as occurred_at,
                jsonb_build_object('item', h.item_code, 'cases', count(*), 'numbers', left(string_agg(o.case_number, ', ' order by o.id), 1000)) as facts
            from (select distinct c.id, c.case_number, c.department_code, c.registered_at, cast(c.registered_at at time zone 'Asia/Shanghai' as date) as day,
                    substr(c.case_number, length(c.department_code) + 2) as number""" + FROM + "where" + Piece.PRESENT + """
            and e.type in ('REPORTED_STEP', 'REPORTED_END') and c.origin = 'REPORTED') o
                join hall_stay h on h.item_code = left(o.number, 31) and o.day between h.entered_on and coalesce(h.last_day, 'infinity')
            where not exists (select 1 from approval_case n where n.origin = 'NATIVE' and n.case_number = o.number)
            group by h.item_code, o.day, o.department_code""";

    @Inject
    Sightings sightings;
    @Inject
    LastDays lastDays;
    @Inject
    EventLogRepository log;

    @Override
    public void look(Instant now) {
        log.next(NAME).ifPresent(piece -> look(piece, now));
    }

    private void look(Piece piece, Instant now) {
        String from = piece.from();
        String until = piece.until();
        REPORTED.forEach((seen, meaning) -> sightings.raiseAll(seen, now, REPORTED_STEP, from, until, meaning.name(), from, until));
        sightings.raiseAll(Seen.NO_REASONS, now, NO_REASONS, from, until, from, until);
        sightings.raiseAll(Seen.NO_BASIS, now, NOT_IN_FORCE, from, until);
        sightings.raiseAll(Seen.NO_BASIS, now, NO_LEGAL_BASIS, from, until);
        String recent = lastDays.recent(LegalTime.dateOf(now));
        sightings.raiseAll(Seen.HELD_BACK, now, Figure.ACCEPTANCE_HELD_BACK, ACCEPTANCE_HELD_BACK, days -> new Object[] {from, until, recent, days});
        sightings.raiseAll(Seen.DATA_WRONG, now, FACTS_MISSING, from, until);
        sightings.raiseAll(Seen.OUTSIDE, now, OUTSIDE, from, until);
        log.read(NAME, piece);
    }
}
