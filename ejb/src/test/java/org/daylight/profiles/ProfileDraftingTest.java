package org.daylight.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.daylight.profiles.Lights.LightState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProfileDraftingTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");

    private RealDatabase database;
    private Wiring wiring;
    private SupervisionProfiles profiles;
    private ProfileDrafting drafting;
    private ProfileArchive archive;

    @BeforeEach
    void openTheRoom() {
        database = DemoDistrict.database();
        wiring = new Wiring(database);
        wiring.at("2026-11-23T01:30:00Z");
        wiring.as("admin");
        profiles = wiring.door(SupervisionProfiles.class);
        drafting = wiring.door(ProfileDrafting.class);
        archive = wiring.door(ProfileArchive.class);
    }

    @Test
    @Article("ITM-07")
    void theDefaultIsInForceForEveryoneFromTheBeginning() {
        ProfileVersion version = profiles.inForce("ZJ", TODAY);
        assertThat(version.profileCode()).isEqualTo("DISTRICT-000");
        assertThat(profiles.version(version.id())).isEqualTo(version);
        assertThat(archive.versions()).extracting(ProfileVersion::profileCode).containsExactly("BUREAU-002", "CITY-004", "DISTRICT-000");
        assertThat(archive.versions()).extracting(known -> known.content().nameEn()).doesNotContainNull();
        assertRefused(() -> profiles.inForce(null, LocalDate.parse("1999-12-31")), "profile.none-in-force");
    }

    @Test
    @Article({"AUT-11", "AUT-14"})
    void whatOnePersonDraftsAnotherPutsInForceFromADayOn() {
        long question = drafting.ask(new AskActivation(blueDraft(), null, MONDAY, "蓝灯"));
        wiring.as("security");
        drafting.approve(question, null);
        assertThat(wiring.fired()).contains(new ProfileActivated(question));
        forget();
        assertThat(colour("ZJ", MONDAY.minusDays(1))).isEqualTo("#f2b200");
        assertThat(colour("ZJ", MONDAY)).isEqualTo("#1f6feb");
    }

    @Test
    @Article("AUT-08")
    void whoIsNotOnDutyNeitherReadsNorChangesProfiles() {
        long draft = blueDraft();
        wiring.as("left");
        assertRefused(() -> archive.versions(), "staff.not-on-duty");
        assertRefused(() -> archive.version(draft), "staff.not-on-duty");
        assertRefused(() -> drafting.discard(draft, 0), "staff.not-on-duty");
        assertRefused(() -> drafting.ask(new AskActivation(draft, null, MONDAY, "蓝灯")), "staff.not-on-duty");
    }

    @Test
    @Article("AUT-14")
    void nobodyApprovesWhatTheyDraftedOrAskedFor() {
        long question = drafting.ask(new AskActivation(blueDraft(), null, MONDAY, "蓝灯"));
        assertRefused(() -> drafting.approve(question, null), "profile.same-person");
        assertRefused(() -> drafting.refuse(question, "不"), "profile.same-person");
    }

    @Test
    void aDepartmentCanRunAProfileOfItsOwnAndFollowTheDistrictAgain() {
        activate(new AskActivation(id("BUREAU-002"), "ZJ", TODAY, "局级方案"));
        assertThat(profiles.inForce("ZJ", TODAY).profileCode()).isEqualTo("BUREAU-002");
        assertThat(profiles.inForce("SC", TODAY).profileCode()).isEqualTo("DISTRICT-000");
        activate(new AskActivation(null, "ZJ", MONDAY, "恢复"));
        assertThat(profiles.inForce("ZJ", MONDAY.minusDays(1)).profileCode()).isEqualTo("BUREAU-002");
        assertThat(profiles.inForce("ZJ", MONDAY).profileCode()).isEqualTo("DISTRICT-000");
    }

    @Test
    void whatIsScheduledCanBeWithdrawnBeforeItsDayAndNothingHasChanged() {
        long scheduled = activate(new AskActivation(id("CITY-004"), null, MONDAY, "市级方案"));
        assertRefused(() -> drafting.ask(new AskActivation(id("BUREAU-002"), null, TODAY, "早于已安排")), "profile.already-scheduled");
        drafting.withdraw(scheduled);
        forget();
        assertThat(profiles.inForce(null, MONDAY).profileCode()).isEqualTo("DISTRICT-000");
        long again = activate(new AskActivation(id("CITY-004"), null, TODAY, "市级方案"));
        assertRefused(() -> drafting.withdraw(again), "profile.decided");
    }

    @Test
    void aProfileInForceIsNeverEdited() {
        long draft = blueDraft();
        long question = drafting.ask(new AskActivation(draft, null, MONDAY, "蓝灯"));
        ProfileContent content = archive.version(draft).content();
        assertRefused(() -> drafting.save(draft, archive.version(draft).revision(), content), "profile.stale-revision");
        wiring.as("security");
        drafting.refuse(question, "颜色不合适");
        wiring.as("admin");
        drafting.save(draft, archive.version(draft).revision(), content);
        long fixed = id("DISTRICT-000");
        assertRefused(() -> drafting.save(fixed, 0, content), "profile.stale-revision");
        assertRefused(() -> drafting.discard(fixed, 0), "profile.stale-revision");
        assertRefused(() -> profiles.version(draft), "profile.unknown");
    }

    @Test
    void whatIsNotReadyOrTooLateIsNotAskedFor() {
        long draft = drafting.draft(id("DISTRICT-000"), "DISTRICT-000");
        assertRefused(() -> drafting.ask(new AskActivation(draft, null, TODAY.minusDays(1), "昨天")), "profile.date-past");
        assertRefused(() -> drafting.ask(new AskActivation(draft, null, MONDAY, " ")), "profile.reason-missing");
        assertRefused(() -> drafting.ask(new AskActivation(draft, null, MONDAY, "x".repeat(1001))), "input.too-long");
        assertRefused(() -> drafting.approve(0, "x".repeat(1001)), "input.too-long");
        assertRefused(() -> drafting.refuse(0, "x\0"), "input.unreadable");
        assertRefused(() -> drafting.ask(new AskActivation(draft, "NOWHERE", MONDAY, "部门")), "profile.department-unknown");
        drafting.save(draft, 0, broken(archive.version(draft).content()));
        assertRefused(() -> drafting.ask(new AskActivation(draft, null, MONDAY, "不完整")), "profile.not-ready");
        assertRefused(() -> drafting.draft(id("DISTRICT-000"), "DISTRICT-000"), "profile.draft-exists");
        assertRefused(() -> drafting.draft(id("DISTRICT-000"), "lower"), "profile.bad-code");
        drafting.discard(draft, 1);
        assertRefused(() -> archive.version(draft), "profile.unknown");
    }

    @Test
    @Article("AUT-11")
    void whatIsScheduledBeforeAnotherCanBeWithdrawnAndTheOtherStillBegins() {
        long first = activate(new AskActivation(id("CITY-004"), null, MONDAY, "市级方案"));
        activate(new AskActivation(id("BUREAU-002"), null, MONDAY.plusDays(7), "局级方案"));
        drafting.withdraw(first);
        forget();
        assertThat(profiles.inForce(null, MONDAY.plusDays(6)).profileCode()).isEqualTo("DISTRICT-000");
        assertThat(profiles.inForce(null, MONDAY.plusDays(7)).profileCode()).isEqualTo("BUREAU-002");
    }

    @Test
    void theDistrictHasItsProfileHoweverOftenDepartmentsChangeTheirs() {
        database.run("insert into profile_activation (version_id, department_code, effective_from, effective_until, state, asked_by, asked_at, reason)"
                + " select ?, 'ZJ', day, day, 'APPROVED', 'admin', now(), 'x' from generate_series(date '2030-01-01', date '2031-12-31', '1 day') day", id("DISTRICT-000"));
        forget();
        assertThat(profiles.inForce(null, TODAY).profileCode()).isEqualTo("DISTRICT-000");
    }

    private long activate(AskActivation asked) {
        wiring.as("admin");
        long question = drafting.ask(asked);
        wiring.as("security");
        drafting.approve(question, "同意");
        forget();
        return question;
    }

    /** What the container does once the transaction is committed. */
    private void forget() {
        wiring.door(ProfilesInForce.class).forget(new ProfileActivated(0));
    }

    private long blueDraft() {
        long draft = drafting.draft(id("DISTRICT-000"), "DISTRICT-000");
        ProfileSheet sheet = ProfileSheet.of(archive.version(draft).content());
        sheet.tables().get("palette").get(1).put("colour", "#1f6feb");
        drafting.save(draft, 0, archive.read(sheet));
        return draft;
    }

    private ProfileContent broken(ProfileContent content) {
        ProfileSheet sheet = ProfileSheet.of(content);
        sheet.tables().get("palette").remove(0);
        return archive.read(sheet);
    }

    private String colour(String department, LocalDate on) {
        return profiles.inForce(department, on).content().shown(LightState.WARNING).colour();
    }

    private long id(String profileCode) {
        return archive.versions().stream().filter(version -> version.profileCode().equals(profileCode)).findFirst().orElseThrow().id();
    }

    private static void assertRefused(ThrowingCallable act, String code) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
