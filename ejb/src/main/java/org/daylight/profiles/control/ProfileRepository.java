package org.daylight.profiles.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.daylight.kernel.Problem;
import org.daylight.profiles.AskActivation;
import org.daylight.profiles.ProfileActivation;
import org.daylight.profiles.ProfileContent;
import org.daylight.profiles.ProfileVersion;

/** Versions of profiles and their activations. */
@ApplicationScoped
public class ProfileRepository {
    private static final int ROWS_AT_MOST = 500;
    private static final String VERSION =
            "select id, profile_code, version, state, revision, based_on, drafted_by, drafted_at, changed_by, changed_at, content from profile_version ";
    private static final String ACTIVATION = "select a.id, a.version_id, v.profile_code, v.version, a.department_code, a.effective_from, a.effective_until, a.state,"
            + " a.asked_by, a.asked_at, a.reason, a.decided_by, a.decided_at, a.opinion from profile_activation a left join profile_version v on v.id = a.version_id ";

    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    private DataSource database;

    /** Reads one row. */
    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    public Optional<ProfileVersion> version(long id) {
        return rows(VERSION + "where id = ?", ProfileRepository::version, id).stream().findFirst();
    }

    /** By profile, newest version first, the first 500; of the content only names and basis. */
    public List<ProfileVersion> versions() {
        return rows(VERSION.replace(", content ", ", content - array(select jsonb_object_keys(content) except values ('nameZh'), ('nameEn'), ('basis')) ") + "order by profile_code, version desc limit " + ROWS_AT_MOST, ProfileRepository::version);
    }

    public boolean isKnown(String profileCode) {
        return !rows("select 1 from profile_version where profile_code = ? limit 1", row -> 1, profileCode).isEmpty();
    }

    /** Id of a new version, one higher than the last of its profile; {@code profile.draft-exists} (409) where one is being drafted. */
    public long add(String profileCode, ProfileVersion.State state, Long basedOn, ProfileContent content, String by, Instant at) {
        try {
            return rows("insert into profile_version (profile_code, version, state, based_on, content, drafted_by, drafted_at, changed_by, changed_at)"
                    + " select ?, coalesce(max(version), 0) + 1, ?, ?, ?::jsonb, ?, ?, ?, ? from profile_version where profile_code = ? returning id", row -> row.getLong(1),
                    profileCode, state.name(), basedOn, ProfileJson.write(content), by, at, by, at, profileCode).get(0);
        } catch (IllegalStateException failed) {
            throw conflict(failed, "profile_one_draft", "profile.draft-exists", profileCode);
        }
    }

    /**
     * Stores what comes with the product where the last version that came with it says something else: the first one of the profile, or the next one after those that
     * people drafted. It is not in force by that.
     */
    public void addShipped(String profileCode, ProfileContent content, Instant at) {
        String shipped = ProfileJson.write(content);
        change("insert into profile_version (profile_code, version, state, content, drafted_by, drafted_at, changed_by, changed_at)"
                + " select ?, coalesce(max(version), 0) + 1, 'FIXED', ?::jsonb, 'daylight', ?, 'daylight', ? from profile_version where profile_code = ?"
                + " having not exists (select 1 from (select content from profile_version where profile_code = ? and drafted_by = 'daylight' order by version desc limit 1) last"
                + " where last.content = ?::jsonb) on conflict do nothing", profileCode, shipped, at, at, profileCode, profileCode, shipped);
    }

    /** The district's first version, from the beginning of time as the calendar has it; only where the district never had any. */
    public void activateFirst(String profileCode, LocalDate from, Instant at) {
        change("insert into profile_activation (version_id, effective_from, state, asked_by, asked_at, reason)"
                + " select id, ?, 'APPROVED', 'daylight', ?, 'default' from profile_version where profile_code = ? and version = 1"
                + " and not exists (select 1 from profile_activation where department_code is null) on conflict do nothing", from, at, profileCode);
    }

    /** Whether the draft was still at that revision. */
    public boolean save(long id, long revision, ProfileContent content, String by, Instant at) {
        return change("update profile_version set content = ?::jsonb, revision = revision + 1, changed_by = ?, changed_at = ?"
                + " where id = ? and revision = ? and state = 'DRAFT'", ProfileJson.write(content), by, at, id, revision) == 1;
    }

    /** Whether it was a draft at that revision. */
    public boolean discard(long id, long revision) {
        return change("delete from profile_version where id = ? and revision = ? and state = 'DRAFT'"
                + " and not exists (select 1 from profile_activation where version_id = profile_version.id)", id, revision) == 1;
    }

    /** Whether the version stood there. */
    public boolean move(long id, ProfileVersion.State from, ProfileVersion.State to) {
        return change("update profile_version set state = ?, revision = revision + 1 where id = ? and state = ?", to.name(), id, from.name()) == 1;
    }

    public Optional<ProfileActivation> activation(long id) {
        return rows(ACTIVATION + "where a.id = ?", ProfileRepository::activation, id).stream().findFirst();
    }

    /** Newest first, the first 500. */
    public List<ProfileActivation> activations() {
        return rows(ACTIVATION + "order by a.effective_from desc, a.id desc limit " + ROWS_AT_MOST, ProfileRepository::activation);
    }

    /** Those that are or were in force, or will be; latest first, all of them: each was approved by a person. */
    public List<ProfileActivation> approved() {
        return rows(ACTIVATION + "where a.state = 'APPROVED' order by a.effective_from desc", ProfileRepository::activation);
    }

    /** {@code profile.already-asked} (409), {@code profile.department-unknown} (400). */
    public long ask(AskActivation asked, String by, Instant at) {
        try {
            return rows("insert into profile_activation (version_id, department_code, effective_from, state, asked_by, asked_at, reason)"
                    + " values (?, ?, ?, 'ASKED', ?, ?, ?) returning id", row -> row.getLong(1),
                    asked.versionId(), asked.departmentCode(), asked.from(), by, at, asked.reason()).get(0);
        } catch (IllegalStateException failed) {
            throw failed.getMessage().contains("profile_activation_department_code_fkey")
                    ? new Problem(Problem.Kind.BAD_INPUT, "profile.department-unknown", null) : conflict(failed, "profile_one_question", "profile.already-asked", "");
        }
    }

    /** Whether the question was still open. */
    public boolean decide(long id, ProfileActivation.State decision, String by, Instant at, String opinion) {
        try {
            return change("update profile_activation set state = ?, decided_by = ?, decided_at = ?, opinion = ? where id = ? and state = 'ASKED'",
                    decision.name(), by, at, opinion, id) == 1;
        } catch (IllegalStateException failed) {
            throw conflict(failed, "one_profile_in_force", "profile.already-scheduled", "");
        }
    }

    /** The one in force without end before the day ends the day before. */
    public void endBefore(String departmentCode, LocalDate day) {
        change("update profile_activation set effective_until = ? where state = 'APPROVED' and coalesce(department_code, '') = coalesce(?, '')"
                + " and effective_from < ? and effective_until is null", day.minusDays(1), departmentCode, day);
    }

    /** Whether it was still ahead; what it would have ended goes on, until the day on which it would have ended itself. */
    public boolean withdraw(ProfileActivation scheduled, LocalDate today, String by, Instant at) {
        boolean ahead = change("update profile_activation set state = 'WITHDRAWN', decided_by = ?, decided_at = ? where id = ? and state = 'APPROVED'"
                + " and effective_from > ?", by, at, scheduled.id(), today) == 1;
        if (ahead) {
            change("update profile_activation set effective_until = (select w.effective_until from profile_activation w where w.id = ?) where state = 'APPROVED' and coalesce(department_code, '') = coalesce(?, '')"
                    + " and effective_until = ?", scheduled.id(), scheduled.departmentCode(), scheduled.from().minusDays(1));
        }
        return ahead;
    }

    private static ProfileVersion version(ResultSet row) throws SQLException {
        return new ProfileVersion(row.getLong(1), row.getString(2), row.getInt(3), ProfileVersion.State.valueOf(row.getString(4)), row.getLong(5),
                row.getObject(6, Long.class), row.getString(7), instant(row, 8), row.getString(9), instant(row, 10), ProfileJson.read(row.getString(11)));
    }

    private static ProfileActivation activation(ResultSet row) throws SQLException {
        return new ProfileActivation(row.getLong(1), row.getObject(2, Long.class), row.getString(3), row.getObject(4, Integer.class), row.getString(5),
                row.getObject(6, LocalDate.class), row.getObject(7, LocalDate.class), ProfileActivation.State.valueOf(row.getString(8)), row.getString(9),
                instant(row, 10), row.getString(11), row.getString(12), instant(row, 13), row.getString(14));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Problem conflict(IllegalStateException failed, String constraint, String code, String argument) {
        if (!failed.getMessage().contains(constraint)) {
            throw failed;
        }
        return new Problem(Problem.Kind.CONFLICT, code, null, argument);
    }

    private <T> List<T> rows(String sql, Row<T> reader, Object... arguments) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet row = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(reader.of(row));
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException("profiles cannot be read: " + failed.getMessage(), failed);
        }
    }

    private int change(String sql, Object... arguments) {
        try (Connection connection = database.getConnection(); PreparedStatement statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException failed) {
            throw new IllegalStateException("profiles cannot be changed: " + failed.getMessage(), failed);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : arguments[i]);
        }
        return statement;
    }
}
