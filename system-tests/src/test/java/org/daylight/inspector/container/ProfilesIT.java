package org.daylight.inspector.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import org.daylight.kernel.Article;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.profiles.AskActivation;
import org.daylight.profiles.ProfileArchive;
import org.daylight.profiles.ProfileDrafting;
import org.daylight.profiles.ProfileVersion;
import org.daylight.profiles.SupervisionProfiles;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The doors of the supervision profile in the real application: roles, roll-back, and an activation that everybody sees at once. */
@ExtendWith(ContainerGround.class)
@ArquillianTest
class ProfilesIT {
    private static final As ADMINISTRATOR = new As("admin", Roles.ADMINISTRATOR);
    private static final As SECURITY = new As("security", Roles.SECURITY_ADMINISTRATOR);
    private static final String DEPARTMENT = "WABO";

    @Inject
    private SupervisionProfiles profiles;
    @Inject
    private ProfileDrafting drafting;
    @Inject
    private ProfileArchive archive;
    @Inject
    private Clock clock;

    @Deployment
    static EnterpriseArchive daylight() {
        return InsideDaylight.deployment();
    }

    @Test
    @Article("AUT-14")
    void drafting_and_approving_are_rights_of_different_people() {
        assertThatThrownBy(() -> SECURITY.call(() -> drafting.draft(1000, "SECURITY-1"))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> ADMINISTRATOR.run(() -> drafting.approve(1, null))).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> archive.versions()).isInstanceOf(EJBAccessException.class);
    }

    @Test
    @Article("AUT-11")
    void an_activation_is_seen_by_every_thread_as_soon_as_it_is_approved() throws Exception {
        LocalDate today = LegalTime.today(clock);
        assertThat(profiles.inForce(DEPARTMENT, today).profileCode()).isEqualTo("DISTRICT-000");
        long bureau = profiles.version(1001).id();
        long question = ADMINISTRATOR.call(() -> drafting.ask(new AskActivation(bureau, DEPARTMENT, today, "局级方案")));
        assertThat(profiles.inForce(DEPARTMENT, today).profileCode()).as("asked is not approved").isEqualTo("DISTRICT-000");
        SECURITY.run(() -> drafting.approve(question, "同意"));
        assertThat(CompletableFuture.supplyAsync(() -> profiles.inForce(DEPARTMENT, today).profileCode()).get()).isEqualTo("BUREAU-002");
        assertThat(profiles.inForce("ZJ", today).profileCode()).isEqualTo("DISTRICT-000");
    }

    @Test
    void what_is_refused_leaves_the_draft_as_it_was() throws Exception {
        long draft = ADMINISTRATOR.call(() -> drafting.draft(1000, "ROLLED-BACK"));
        Problem refused = catchThrowableOfType(Problem.class,
                () -> ADMINISTRATOR.call(() -> drafting.ask(new AskActivation(draft, "NOWHERE", LegalTime.today(clock), "没有这个部门"))));
        assertThat(refused.code()).isEqualTo("profile.department-unknown");
        ProfileVersion version = ADMINISTRATOR.call(() -> archive.version(draft));
        assertThat(version.state()).isEqualTo(ProfileVersion.State.DRAFT);
        ADMINISTRATOR.run(() -> drafting.discard(draft, version.revision()));
    }
}
