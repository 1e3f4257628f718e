package org.daylight.supervision.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.daylight.items.ItemReports;
import org.daylight.kernel.JsonParts;
import org.daylight.kernel.LegalTime;
import org.daylight.profiles.FieldRule;
import org.daylight.profiles.PowerTypeSchema;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.Publication;
import org.daylight.profiles.SupervisionProfiles;

/**
 * What items in force lack: public elements, blank forms, their place in the hall; what of them was published or reported late.
 *
 * @article MON-02 (000 art. 16(2)), SIG-14 (000 art. 20(2)), SIG-15 (000 art. 20(3)), SIG-28 (000 art. 21(4)), ACT-07 (000 art. 30(5)), ACT-14 (000 art. 31(3)),
 *          ACT-16 (000 art. 31(5))
 */
@ApplicationScoped
public class CatalogueDetector implements TimedDetector {
    private static final String IN_FORCE = """
            item i join item_version v on v.item_code = i.code and v.state = 'PUBLISHED' and v.change <> 'REVOKE' and v.effective_from <= day.today
                and coalesce(v.effective_until, 'infinity') >= day.today""";
    private static final String SEEN_TODAY = "null::bigint as case_id, null::bigint as profile_version_id, i.department_code, coalesce(i.operator, i.business_owner) as person, "
            + "v.id as item_version_id, day.at as occurred_at";
    private static final String DAY = "(select cast(? as date) as today, cast(? as timestamptz) as at) day";
    /** Required elements by power type: 法律依据, 申请条件, 申报材料, 办理程序, 办理时限, 收费标准, 收费依据, 联系方式 as far as the type has them. */
    private static final String NOT_PUBLIC = """
            select 'version:' || v.id as key, %s, jsonb_build_object('missing', string_agg(e.element, ', ' order by e.element)) as facts
            from %s cross join %s join jsonb_to_recordset(cast(? as jsonb)) e (power_type text, element text, source text, field text) on e.power_type = i.power_type
            where case e.source when 'FIELD' then btrim(coalesce(v.content -> 'fields' ->> e.field, '')) = ''
                when 'MATERIALS' then jsonb_array_length(coalesce(v.content -> 'materials', '[]')) = 0
                when 'FLOW' then jsonb_array_length(coalesce(v.content -> 'steps', '[]')) = 0
                when 'LIMITS' then v.promised_limit is null
                else exists (select 1 from jsonb_array_elements(coalesce(v.content -> 'fees', '[]')) f
                    where btrim(coalesce(f ->> case e.element when 'feeBasis' then 'basis' else 'standard' end, '')) = '') end
            group by i.code, v.id, day.at""".formatted(SEEN_TODAY, DAY, IN_FORCE);
    /** Came into force before anybody could read it. */
    private static final String PUBLISHED_LATE = """
            select 'late:version:' || v.id as key, %s, jsonb_build_object('effectiveFrom', v.effective_from, 'publishedAt', v.published_at) as facts
            from %s cross join %s where v.submitted_at is not null and cast(v.published_at at time zone 'Asia/Shanghai' as date) > v.effective_from"""
            .formatted(SEEN_TODAY, DAY, IN_FORCE);
    /** 申请表, 申请书 and the like that the applicant cannot get. */
    private static final String NO_FORM = """
            select 'version:' || v.id as key, %s, jsonb_build_object('materials', string_agg(m ->> 'name', '、' order by m ->> 'name')) as facts
            from %s cross join %s cross join jsonb_array_elements(coalesce(v.content -> 'materials', '[]')) m
            where v.promised_limit is not null and m ->> 'blankForm' is null and m ->> 'name' ~ '(申请表|申请书|申报表|登记表|备案表)'
            group by i.code, v.id, day.at""".formatted(SEEN_TODAY, DAY, IN_FORCE);
    /** Left the hall without a document, or has no window any more. */
    private static final String STOPPED = """
            select 'item:' || i.code || ':' || gone.last_day as key, %s, jsonb_build_object('lastDay', gone.last_day, 'what', gone.what) as facts
            from %s cross join %s cross join lateral (
                select max(h.last_day) as last_day, 'HALL' as what from hall_stay h where h.item_code = i.code
                having max(coalesce(h.last_day, 'infinity')) < day.today and bool_or(h.exit_document is null)
                    and not exists (select 1 from hall_exemption x where x.item_code = i.code and x.valid_from <= day.today and coalesce(x.valid_until, 'infinity') >= day.today)
                union all
                select max(w.valid_until), 'WINDOW' from window_item w where w.item_code = i.code having max(coalesce(w.valid_until, 'infinity')) < day.today) gone
            where v.promised_limit is not null""".formatted(SEEN_TODAY, DAY, IN_FORCE);
    private static final String NOT_ENTERED = """
            select 'item:' || i.code as key, %s, jsonb_build_object('entryClass', i.entry_class) as facts
            from %s cross join %s left join hall_selection c on c.item_code = i.code and c.selected_on <= day.today
            where hall_status(i.entry_class, v.promised_limit is not null, c.item_code is not null, false) = 'MANDATORY'
                and not exists (select 1 from hall_exemption x where x.item_code = i.code and x.valid_from <= day.today and coalesce(x.valid_until, 'infinity') >= day.today)
                and not exists (select 1 from hall_stay h where h.item_code = i.code and coalesce(h.last_day, 'infinity') >= day.today)
                and not exists (select 1 from hall_delay d where d.item_code = i.code and d.planned_on >= day.today)""".formatted(SEEN_TODAY, DAY, IN_FORCE);
    /** Not only versions in force: a change that nobody reported has none. */
    private static final String NOT_REPORTED = """
            select 'version:' || v.id as key, %s, jsonb_build_object('changedOn', v.changed_on, 'effectiveFrom', v.effective_from, 'reportedAt', v.submitted_at) as facts
            from item_version v join item i on i.code = v.item_code cross join %s
            where v.changed_on is not null and v.effective_from is not null and v.state <> 'WITHDRAWN' and (v.state <> 'PUBLISHED' or v.submitted_at is not null)
                and coalesce(cast(v.submitted_at at time zone 'Asia/Shanghai' as date), day.today) > v.effective_from - cast(? as integer)""".formatted(SEEN_TODAY, DAY);

    @Inject
    Sightings sightings;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    ItemReports reports;

    @Override
    public void look(Instant now) {
        LocalDate today = LegalTime.dateOf(now);
        sightings.raiseAll(Seen.NOT_PUBLIC, now, NOT_PUBLIC, today, now, elements(profiles.inForce(null, today).content()));
        sightings.raiseAll(Seen.PUBLISHED_LATE, now, PUBLISHED_LATE, today, now);
        sightings.raiseAll(Seen.NO_FORM, now, NO_FORM, today, now);
        sightings.raiseAll(Seen.STOPPED, now, STOPPED, today, now);
        sightings.raiseAll(Seen.NOT_ENTERED, now, NOT_ENTERED, today, now);
        sightings.raiseAll(Seen.NOT_REPORTED, now, NOT_REPORTED, today, now, reportedDaysBefore(today));
    }

    private long reportedDaysBefore(LocalDate today) {
        return ChronoUnit.DAYS.between(reports.clock().dueOn(today), today);
    }

    /** The public elements of each power type that people apply for, as a JSON array. */
    static String elements(ProfileContent profile) {
        JsonArrayBuilder rows = JsonParts.array();
        for (PowerTypeSchema type : profile.schemas()) {
            profile.elements().stream().filter(element -> type.applied() && asks(type, element)).forEach(element -> rows.add(JsonParts.object()
                    .add("power_type", type.code()).add("element", element.code()).add("source", element.source().name()).add("field", element.field() == null ? "" : element.field())));
        }
        return rows.build().toString();
    }

    private static boolean asks(PowerTypeSchema type, Publication.Element element) {
        return switch (element.source()) {
            case FIELD -> type.fields().stream().filter(FieldRule::required).anyMatch(field -> field.code().equals(element.field()));
            case MATERIALS -> type.materialsRequired();
            case FLOW -> type.flowRequired();
            case LIMITS -> type.limitsRequired();
            default -> true;
        };
    }
}
