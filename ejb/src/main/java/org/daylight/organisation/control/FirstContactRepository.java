package org.daylight.organisation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daylight.kernel.Page;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.WorkingDays;
import org.daylight.organisation.ContactChannel;
import org.daylight.organisation.ContactDuty;
import org.daylight.organisation.ContactMatter;
import org.daylight.organisation.ContactStep;
import org.daylight.organisation.FirstContactFilter;
import org.daylight.organisation.FirstContactLine;
import org.daylight.organisation.HandOverContact;
import org.daylight.organisation.RecordFirstContact;
import org.daylight.organisation.StaffMember;
import org.daylight.organisation.control.TableRepository.ListSql;

/** First contacts and their log, to which lines are only added. */
@Dependent
public class FirstContactRepository {
    private static final ListSql LIST = new ListSql("c.*, d.name_zh as department_zh, d.name_en as department_en, s.name_zh, s.name_en, "
            + "f.name_zh as first_zh, f.name_en as first_en, "
            + "(select count(*) from first_contact_step t where t.contact_id = c.id and t.kind = 'HANDED_OVER') as hand_overs",
            "first_contact c join department d on d.code = c.department_code join staff s on s.username = c.username "
            + "join staff f on f.username = c.first_username",
            Map.of("contactedAt", "c.contacted_at", "matter", "c.matter", "name", "s.name_zh", "departmentCode", "c.department_code", "duty", "c.duty",
                    "closedAt", "c.closed_at"), "(c.closed_at is not null), c.contacted_at", "c.id");

    @Inject
    TableRepository rows;

    /** @param department null: all; otherwise contacts for which it is responsible, or was asked first by this person */
    public Page<FirstContactLine> page(FirstContactFilter filter, String department, String viewer, PageRequest page) {
        Selection selection = seen(department, viewer).andIfGiven("c.matter = ?", filter.matter()).andIfGiven("c.duty = ?", filter.duty())
                .andIfGiven("c.department_code = ?", filter.departmentCode()).andText(filter.text(), "c.subject", "s.name_zh", "s.name_en");
        if (filter.open() != null) {
            selection.and(filter.open() ? "c.closed_at is null" : "c.closed_at is not null");
        }
        if (Boolean.TRUE.equals(filter.mine())) {
            selection.and("c.username = ?", viewer);
        }
        return rows.page(LIST, selection, page, FirstContactRepository::line);
    }

    /** Empty also where {@link #page} would not show it. */
    public Optional<FirstContactLine> one(long id, String department, String viewer) {
        Selection selection = seen(department, viewer).and("c.id = ?", id);
        return rows.page(LIST, selection, PageRequest.first(1), FirstContactRepository::line).rows().stream().findFirst();
    }

    private static Selection seen(String department, String viewer) {
        return department == null ? new Selection() : new Selection().and("(c.department_code = ? or c.first_username = ?)", department, viewer);
    }

    private static FirstContactLine line(ResultSet row) throws SQLException {
        return new FirstContactLine(row.getLong("id"), row.getInt("version"), TableRepository.instant(row, "contacted_at"),
                TableRepository.constant(ContactChannel.class, row, "channel"), TableRepository.constant(ContactMatter.class, row, "matter"),
                row.getString("subject"), row.getString("person"), row.getString("phone"), row.getString("first_zh"), row.getString("first_en"),
                row.getString("username"), row.getString("name_zh"), row.getString("name_en"), row.getString("department_code"),
                row.getString("department_zh"), row.getString("department_en"), TableRepository.constant(ContactDuty.class, row, "duty"),
                row.getInt("hand_overs"), row.getString("result"), TableRepository.instant(row, "closed_at"), WorkingDays.of(0), false);
    }

    public List<ContactStep> steps(long id) {
        return rows.read("""
                select t.kind, t.at, t.note, f.name_zh as from_zh, f.name_en as from_en, o.name_zh as to_zh, o.name_en as to_en
                from first_contact_step t left join staff f on f.username = t.from_username left join staff o on o.username = t.to_username
                where t.contact_id = ? order by t.id limit 200""", row -> new ContactStep(TableRepository.constant(ContactStep.Kind.class, row, "kind"),
                TableRepository.instant(row, "at"), row.getString("from_zh"), row.getString("from_en"), row.getString("to_zh"), row.getString("to_en"),
                row.getString("note")), id);
    }

    public long add(RecordFirstContact command, String subject, StaffMember first, Instant at) {
        return rows.one("""
                insert into first_contact (contacted_at, channel, matter, subject, person, phone, first_username, username, department_code, duty)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""", row -> row.getLong(1), at, command.channel(), command.matter(), subject,
                PostInput.optional("person", command.person(), 100), PostInput.optional("phone", command.phone(), 40), first.username(),
                first.username(), first.departmentCode(), command.duty()).orElseThrow();
    }

    /** False where it is another version by now, or closed. */
    public boolean handOver(HandOverContact command, StaffMember to) {
        return rows.change("""
                update first_contact set username = ?, department_code = ?, duty = ?, version = version + 1
                where id = ? and version = ? and closed_at is null""", to.username(), to.departmentCode(), command.duty(), command.id(),
                command.version()) == 1;
    }

    /** False where it is another version by now, or closed. */
    public boolean close(long id, int version, String result, Instant at) {
        return rows.change("update first_contact set result = ?, closed_at = ?, version = version + 1 where id = ? and version = ? and closed_at is null",
                result, at, id, version) == 1;
    }

    public void addStep(long id, ContactStep.Kind kind, Instant at, String actor, String from, String to, String note) {
        rows.change("insert into first_contact_step (contact_id, kind, at, actor, from_username, to_username, note) values (?, ?, ?, ?, ?, ?, ?)", id,
                kind, at, actor, from, to, note);
    }
}
