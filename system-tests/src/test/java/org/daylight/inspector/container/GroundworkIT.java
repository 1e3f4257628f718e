package org.daylight.inspector.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.daylight.assessment.AssessmentRunView;
import org.daylight.assessment.AssessmentRuns;
import org.daylight.assessment.DepartmentScore;
import org.daylight.inspector.Poll;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.organisation.StaffDirectory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What everything stands on: tables before beans, EclipseLink with weaving, the batch runtime. */
@ExtendWith(ContainerGround.class)
@ArquillianTest
class GroundworkIT {
    private static final As ADMINISTRATOR = new As("admin", Roles.ADMINISTRATOR);

    @PersistenceUnit(unitName = "daylight")
    private EntityManagerFactory entities;
    @Resource(lookup = "java:jboss/datasources/DaylightDS")
    private DataSource database;
    @Inject
    private AssessmentRuns runs;
    @Inject
    private StaffDirectory directory;

    @Deployment
    static EnterpriseArchive daylight() {
        return InsideDaylight.deployment();
    }

    @Test
    void the_tables_are_those_of_the_migrations() throws Exception {
        assertThat(rows("select version from flyway_schema_history where version is not null and success order by installed_rank"))
                .startsWith("01", "02", "03", "04", "05", "06", "07", "08");
        assertThat(rows("select count(*) from flyway_schema_history where not success")).containsExactly("0");
    }

    @Test
    void eclipselink_maps_and_weaves_the_entities() {
        assertThat(entities.getClass().getName() + entities.getProperties().get("jakarta.persistence.provider")).contains("org.eclipse.persistence");
        Stream<Class<?>> mapped = entities.getMetamodel().getEntities().stream().map(type -> type.getJavaType());
        assertThat(mapped).isNotEmpty().allSatisfy(entity ->
                assertThat(Stream.of(entity.getInterfaces()).map(Class::getName)).as(entity.getName()).contains("org.eclipse.persistence.internal.weaving.PersistenceWeaved"));
    }

    @Test
    @Article("ASM-01")
    void the_administrator_starts_a_month_and_every_department_is_scored() throws Exception {
        YearMonth month = YearMonth.of(2015, 5);
        long run = ADMINISTRATOR.call(() -> runs.start(month));
        AssessmentRunView over = Poll.until(Duration.ofMinutes(2), "the run is over", () -> ADMINISTRATOR.call(() -> runs.run(run)),
                view -> view.state() != AssessmentRunView.State.RUNNING);
        assertThat(over).extracting(AssessmentRunView::state, AssessmentRunView::startedBy).containsExactly(AssessmentRunView.State.COMPLETED, "admin");
        List<DepartmentScore> ranking = ADMINISTRATOR.call(() -> runs.ranking(run));
        assertThat(ranking).hasSize(over.departments()).hasSize(directory.departments().size()).hasSize(over.scored());
        assertThat(ranking).allSatisfy(score -> assertThat(score.explanation()).contains("FIRST-2026", "NOTHING_FINISHED"));
    }

    @Test
    @Article("ASM-01")
    void a_month_that_is_not_over_is_not_scored() {
        Problem problem = Assertions.catchThrowableOfType(Problem.class, () -> ADMINISTRATOR.call(() -> runs.start(YearMonth.of(2999, 1))));
        assertThat(problem.code()).isEqualTo("assessment.month-not-over");
    }

    private List<String> rows(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
