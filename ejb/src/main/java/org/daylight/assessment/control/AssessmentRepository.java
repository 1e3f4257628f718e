package org.daylight.assessment.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.daylight.assessment.AssessmentRunView;
import org.daylight.assessment.AssessmentSchedule;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.PageRequest;

/** Runs, the cases they saw, scores and the schedule. Set-based SQL in the caller's transaction. */
@Dependent
public class AssessmentRepository {
    private static final String RUN = """
            select r.id, r.month, r.scheme, r.state, r.started_by, r.started_at, r.finished_at, r.departments,
                   (select count(*) from assessment_score s where s.run_id = r.id and s.score is not null) as scored
            from assessment_run r\s""";

    /** A late case that is no evidence: its last explanation is reasonable, or a card for its lateness was exempted or explained (000 art. 31(2), 32). */
    private static final String EXCUSED = """
            stopped_at > due_at and (
                (select a.reasonable from late_explanation e left join late_assessment a on a.explanation_id = e.id where e.case_id = approval_case.id order by e.id desc limit 1)
                or exists (select 1 from card k where k.case_id = approval_case.id and k.state in ('EXEMPTED', 'EXPLAINED') and k.limit_clock in ('PROMISED', 'STATUTORY')))""";

    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    private DataSource dataSource;

    protected AssessmentRepository() {
    }

    AssessmentRepository(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** A schedule and when it was last changed. */
    public record StoredSchedule(AssessmentSchedule schedule, Instant changedAt) {
    }

    /** A run that is to be carried out. */
    public record Work(YearMonth month, boolean factsTaken) {
    }

    /** A scored department; {@code ranking} null if it is not ranked. */
    public record ScoreRow(Integer ranking, String departmentCode, ScoreFigures figures, BigDecimal score, String explanation) {
    }

    /** @return the new run; empty if one of the month is running, or the schedule has started the month before */
    public Optional<Long> insertRun(YearMonth month, boolean scheduled, String startedBy, Instant startedAt) {
        return read("""
                insert into assessment_run (month, scheme, state, scheduled, started_by, started_at)
                values (?, ?, 'RUNNING', ?, ?, ?) on conflict do nothing returning id""", row -> row.getLong(1),
                month.toString(), ScoreRules.SCHEME, scheduled, startedBy, startedAt).stream().findFirst();
    }

    /** Whether the month needs no run by the schedule any more: one is running or completed, or the schedule has started one. */
    public boolean isTakenCareOf(YearMonth month) {
        return !read("select id from assessment_run where month = ? and (scheduled or state in ('RUNNING', 'COMPLETED')) limit 1",
                row -> row.getLong(1), month.toString()).isEmpty();
    }

    /** @param orderBy one of {@link RunOrder}; never text from outside */
    public List<AssessmentRunView> runs(PageRequest page, RunOrder orderBy) {
        String direction = page.ascending() ? " asc" : " desc";
        return read(RUN + "order by " + orderBy.column() + direction + ", r.id" + direction + " limit ? offset ?",
                AssessmentRepository::run, page.size(), page.first());
    }

    public long countRuns() {
        return read("select count(*) from assessment_run", row -> row.getLong(1)).get(0);
    }

    public Optional<AssessmentRunView> run(long id) {
        return read(RUN + "where r.id = ?", AssessmentRepository::run, id).stream().findFirst();
    }

    /** Runs that are not over, oldest first. */
    public List<Long> running() {
        return read("select id from assessment_run where state = 'RUNNING' order by id", row -> row.getLong(1));
    }

    /** The run if it is not over, locked until the transaction ends. */
    public Optional<Work> lockRunning(long runId) {
        return read("select month, facts_at is not null from assessment_run where id = ? and state = 'RUNNING' for update",
                row -> new Work(YearMonth.parse(row.getString(1)), row.getBoolean(2)), runId).stream().findFirst();
    }

    /** Counts one more attempt; false if the run has had {@code most} already. */
    public boolean countAttempt(long runId, int most) {
        return change("update assessment_run set attempts = attempts + 1 where id = ? and attempts < ?", runId, most) == 1;
    }

    public void setExecution(long runId, long executionId) {
        change("update assessment_run set execution_id = ? where id = ?", executionId, runId);
    }

    /** False if the run was over already. */
    public boolean finish(long runId, AssessmentRunView.State state, Instant finishedAt) {
        return change("update assessment_run set state = ?, finished_at = ? where id = ? and state = 'RUNNING'",
                state.name(), finishedAt, runId) == 1;
    }

    /** Copies the month's finished cases as they are now, without those whose lateness is excused, and lays out an empty score for each department. */
    public void collect(long runId, YearMonth month, List<String> departments, Instant factsAt) {
        change("""
                insert into assessment_case (run_id, department_code, case_id, due_at, stopped_at, finding)
                select ?, department_code, id, due_at, stopped_at,
                       case when stopped_at > due_at then 'LATE'
                            when stopped_at < date_trunc('day', due_at - interval '1 microsecond', 'Asia/Shanghai') then 'EARLY'
                            else 'ON_TIME' end
                from approval_case where stopped_at >= ? and stopped_at < ? and due_at is not null and (%s) is not true""".formatted(EXCUSED),
                runId, LegalTime.startOf(month.atDay(1)), LegalTime.endOf(month.atEndOfMonth()));
        change("insert into assessment_score (run_id, department_code) select ?, unnest(?::varchar[])", runId, departments.toArray(String[]::new));
        change("update assessment_run set facts_at = ?, departments = ? where id = ?", factsAt, departments.size(), runId);
    }

    /** Departments of the run that have no score yet, by code. */
    public List<String> unscored(long runId) {
        return read("select department_code from assessment_score where run_id = ? and score is null order by department_code",
                row -> row.getString(1), runId);
    }

    public ScoreFigures figures(long runId, String departmentCode) {
        return read("""
                select count(*), count(*) filter (where finding <> 'LATE'), count(*) filter (where finding = 'EARLY'), count(*) filter (where finding = 'LATE')
                from assessment_case where run_id = ? and department_code = ?""",
                row -> new ScoreFigures(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)), runId, departmentCode).get(0);
    }

    /** Fills in the score unless it is there; true if it was filled in now. */
    public boolean write(long runId, String departmentCode, ScoreSheet sheet, String explanation) {
        ScoreFigures figures = sheet.figures();
        return change("""
                update assessment_score set closed = ?, closed_on_time = ?, closed_early = ?, closed_late = ?, score = ?, explanation = ?::jsonb
                where run_id = ? and department_code = ? and score is null""",
                figures.closed(), figures.onTime(), figures.early(), figures.late(), sheet.score(), explanation, runId, departmentCode) == 1;
    }

    /** Ranks the departments that finished something; equal scores share a rank. */
    public void rank(long runId) {
        change("""
                update assessment_score s set ranking = r.place
                from (select department_code, rank() over (order by score desc) as place
                      from assessment_score where run_id = ? and closed > 0) r
                where s.run_id = ? and s.department_code = r.department_code""", runId, runId);
    }

    /** By rank, the unranked last; empty unless the run is completed. */
    public List<ScoreRow> ranking(long runId) {
        return read("""
                select s.ranking, s.department_code, s.closed, s.closed_on_time, s.closed_early, s.closed_late, s.score, s.explanation
                from assessment_score s join assessment_run r on r.id = s.run_id and r.state = 'COMPLETED'
                where s.run_id = ? order by s.ranking nulls last, s.department_code""",
                row -> new ScoreRow(row.getObject(1, Integer.class), row.getString(2),
                        new ScoreFigures(row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6)),
                        row.getBigDecimal(7), row.getString(8)), runId);
    }

    public Optional<StoredSchedule> schedule() {
        return read("select enabled, day_of_month, at_time, changed_at from assessment_schedule",
                row -> new StoredSchedule(new AssessmentSchedule(row.getBoolean(1), row.getInt(2), row.getObject(3, LocalTime.class)),
                        instant(row, 4))).stream().findFirst();
    }

    public void saveSchedule(AssessmentSchedule schedule, String changedBy, Instant changedAt) {
        change("""
                insert into assessment_schedule (id, enabled, day_of_month, at_time, changed_by, changed_at) values (1, ?, ?, ?, ?, ?)
                on conflict (id) do update set enabled = excluded.enabled, day_of_month = excluded.day_of_month, at_time = excluded.at_time,
                    changed_by = excluded.changed_by, changed_at = excluded.changed_at""",
                schedule.enabled(), schedule.dayOfMonth(), schedule.at(), changedBy, changedAt);
    }

    private static AssessmentRunView run(ResultSet row) throws SQLException {
        return new AssessmentRunView(row.getLong(1), YearMonth.parse(row.getString(2)), row.getString(3),
                AssessmentRunView.State.valueOf(row.getString(4)), row.getString(5), instant(row, 6), instant(row, 7), row.getInt(8), row.getInt(9));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Reads one row. */
    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> List<T> read(String sql, Reader<T> reader, Object... arguments) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(reader.read(rows));
            }
            return found;
        } catch (SQLException fault) {
            throw new IllegalStateException("assessment tables cannot be read", fault);
        }
    }

    private int change(String sql, Object... arguments) {
        try (Connection connection = dataSource.getConnection(); PreparedStatement statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException fault) {
            throw new IllegalStateException("assessment tables cannot be changed", fault);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            if (argument instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("varchar", texts));
            } else {
                statement.setObject(i + 1, argument instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : argument);
            }
        }
        return statement;
    }
}
