package org.daylight.organisation.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.daylight.kernel.Problem;
import org.daylight.organisation.StaffMember;

/** People whom somebody else names. */
@Dependent
public class PostPeople {
    /** A choice of more would not be read. */
    private static final int MOST = 500;
    private static final String SELECT = "select username, name_zh, name_en, department_code from staff ";
    private static final String ON_DUTY = " and active_from <= ? and (active_until is null or active_until >= ?) "
            + "and (left_at is null or cast(left_at at time zone 'Asia/Shanghai' as date) > ?)";

    @Inject
    TableRepository rows;

    /** {@code post.unknown-person} (422) for who is not on duty on the day, or left on it. */
    public StaffMember onDuty(String username, LocalDate day) {
        return rows.one(SELECT + "where username = ?" + ON_DUTY, PostPeople::member, username, day, day, day)
                .orElseThrow(() -> new Problem(Problem.Kind.REFUSED, "post.unknown-person", null));
    }

    /** On duty on the day, by department and username, 500 at most. */
    public List<StaffMember> all(String department, LocalDate day) {
        return rows.read(SELECT + "where department_code = coalesce(?, department_code)" + ON_DUTY + " order by department_code, username limit ?",
                PostPeople::member, department, day, day, day, MOST);
    }

    private static StaffMember member(ResultSet row) throws SQLException {
        return new StaffMember(row.getString(1), row.getString(2), row.getString(3), row.getString(4));
    }
}
