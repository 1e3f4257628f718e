package org.daylight.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daylight.CaseGround;
import org.daylight.Wiring;
import org.daylight.files.Files;
import org.daylight.files.StoredFile;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Roles;
import org.daylight.profiles.Supervision.Rule;
import org.daylight.signals.SignalView;
import org.daylight.signals.Signals;
import org.junit.jupiter.api.Test;

/** What supervisors see at windows, on the real database, on Monday 2026-03-02 at nine. */
class SpotChecksTest {
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final AspectMark FINE = new AspectMark(true, null);
    private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0};
    private final CaseGround ground = new CaseGround();
    private final Wiring wiring = ground.wiring;
    private final SpotChecks checks = wiring.door(SpotChecks.class);
    private final VideoLinks links = wiring.door(VideoLinks.class);
    private final Files files = wiring.door(Files.class);

    SpotChecksTest() {
        asSupervisor();
    }

    @Test
    @Article({"MON-04", "MON-09"})
    void what_was_seen_at_a_window_is_kept_with_department_persons_aspects_and_photos() {
        StoredFile photo = stored("窗口.png", PICTURE);
        long id = recorded(new RecordSpotCheck("MAIN-1", NOW, SpotCheckWay.VIDEO, List.of("clerk", "clerk"), "上班玩手机", new AspectMark(false, "上班时间玩手机"), FINE, FINE, FINE,
                List.of(photo.sha256())));
        assertThat(checks.one(id)).satisfies(one -> assertThat(one.departmentCode()).isEqualTo("ZJ")).satisfies(one -> assertThat(one.persons()).containsExactly("clerk"))
                .satisfies(one -> assertThat(one.discipline()).isEqualTo("上班时间玩手机")).satisfies(one -> assertThat(one.style()).isNull())
                .satisfies(one -> assertThat(one.inOrder()).isFalse()).satisfies(one -> assertThat(one.placeZh()).isEqualTo("住建窗口"));
        assertThat(checks.photos(id)).extracting(SpotCheck.Photo::name).containsExactly("窗口.png");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ground.run(() -> checks.write(id, photo.sha256(), bytes));
        assertThat(bytes.toByteArray()).isEqualTo(PICTURE);
        assertThatThrownBy(() -> ground.database.run("update spot_check set seen = '无' where id = " + id)).hasStackTraceContaining("spot_check");
        assertThatThrownBy(() -> ground.database.run("delete from spot_check_photo where spot_check_id = " + id)).hasStackTraceContaining("spot_check_photo");
    }

    @Test
    @Article({"MON-04", "MON-09"})
    void what_cannot_be_is_refused() {
        ground.refused("spot-check.future", () -> checks.record(at(NOW.plusSeconds(1))));
        ground.refused("input.missing", () -> checks.record(at(null)));
        ground.refused("input.missing", () -> checks.record(seen("MAIN-1", List.of(), new AspectMark(null, null))));
        ground.refused("spot-check.remark-missing", () -> checks.record(seen("MAIN-1", List.of(), new AspectMark(false, " "))));
        ground.refused("spot-check.remark-in-order", () -> checks.record(seen("MAIN-1", List.of(), new AspectMark(true, "玩手机"))));
        ground.refused("window.unknown", () -> checks.record(seen("MAIN-4711", List.of(), FINE)));
        ground.refused("hall.unknown", () -> checks.record(seen("NOWHERE", List.of(), FINE)));
        ground.refused("spot-check.person", () -> checks.record(seen("MAIN-1", List.of("clerk2"), FINE)));
        ground.refused("spot-check.unknown", () -> checks.one(4711));
        String paper = stored("说明.pdf", "%PDF-1.7 scan".getBytes(StandardCharsets.US_ASCII)).sha256();
        ground.refused("spot-check.photo", () -> checks.record(new RecordSpotCheck("MAIN-1", NOW, SpotCheckWay.ON_SITE, List.of(), "正常", FINE, FINE, FINE, FINE, List.of(paper))));
    }

    @Test
    @Article({"AUT-14", "MON-04"})
    void nobody_checks_the_own_department_but_its_internal_supervisor_who_sees_no_other_one() {
        long other = recorded(seen("MAIN-2", List.of(), FINE));
        wiring.as("centre", Roles.CENTRE_MANAGER);
        ground.refused("signal.own-department", () -> checks.record(seen("MAIN", List.of(), FINE)));
        wiring.as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        ground.refused("signal.other-department", () -> checks.record(seen("MAIN-2", List.of(), FINE)));
        ground.refused("spot-check.oneself", () -> checks.record(seen("MAIN-1", List.of("deptsupervisor"), FINE)));
        ground.refused("spot-check.unknown", () -> checks.one(other));
        long own = recorded(seen("MAIN-1", List.of("clerk"), FINE));
        assertThat(found(null, null)).contains(own).doesNotContain(other);
    }

    @Test
    @Article("MON-04")
    void what_is_not_in_order_becomes_a_signal_of_a_manual_rule_once() {
        long fine = recorded(seen("MAIN-1", List.of("clerk"), FINE));
        ground.refused("spot-check.in-order", () -> checks.raise(fine, "PV-06", "clerk"));
        long id = recorded(seen("MAIN-1", List.of("clerk"), new AspectMark(false, "对群众态度生硬")));
        assertThat(checks.rules(id)).extracting(Rule::code).contains("PV-06", "PV-09").doesNotContain("VF-06", "VF-01");
        ground.refused("spot-check.rule", () -> checks.raise(id, "VF-06", null));
        ground.refused("spot-check.person", () -> checks.raise(id, "PV-06", null));
        ground.refused("spot-check.person", () -> checks.raise(id, "PV-06", "handler"));
        SignalView raised = wiring.door(Signals.class).byId(ground.in(() -> checks.raise(id, "PV-06", "clerk")));
        assertThat(raised.facts()).containsEntry("text", "对群众态度生硬").containsEntry("spotCheck", String.valueOf(id));
        assertThat(raised.departmentCode()).isEqualTo("ZJ");
        assertThat(checks.one(id).signalId()).isEqualTo(raised.id());
        ground.refused("spot-check.signalled", () -> checks.raise(id, "PV-09", "clerk"));
        wiring.as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        assertThat(checks.rules(id)).as("issued by the district's supervisor").isEmpty();
    }

    @Test
    @Article("MON-09")
    void checks_are_found_by_department_finding_day_and_text() {
        long fine = recorded(seen("MAIN-1", List.of(), FINE));
        long wrong = recorded(seen("MAIN-2", List.of(), new AspectMark(false, "空岗")));
        assertThat(found(null, null)).contains(fine, wrong);
        assertThat(found(false, null)).contains(wrong).doesNotContain(fine);
        assertThat(found(null, "空岗")).contains(wrong).doesNotContain(fine);
        assertThat(ids(new SpotCheckFilter("ZJ", null, null, null, null))).contains(fine).doesNotContain(wrong);
        LocalDate today = LocalDate.parse("2026-03-02");
        assertThat(ids(new SpotCheckFilter(null, null, today, today, null))).contains(fine, wrong);
        assertThat(ids(new SpotCheckFilter(null, null, today.plusDays(1), null, null))).doesNotContain(fine, wrong);
        assertThat(ids(new SpotCheckFilter(null, null, null, today.minusDays(1), null))).doesNotContain(fine, wrong);
    }

    @Test
    @Article("MON-09")
    void a_link_leads_to_https_without_a_secret_and_is_withdrawn_once() {
        for (String wrong : List.of("http://video.example.cn/1", "javascript:alert(1)", "https:///1", "https://video.example.cn/a b", "ftp://video.example.cn")) {
            ground.refused("video-link.url", () -> links.keep(link(wrong)));
        }
        for (String secret : List.of("https://admin:secret@video.example.cn/1", "https://video.example.cn/1?access_token=abc", "https://video.example.cn/1?a=b&PASSWORD=c")) {
            ground.refused("video-link.credentials", () -> links.keep(link(secret)));
        }
        ground.refused("input.too-long", () -> links.keep(link("https://video.example.cn/" + "a".repeat(500))));
        ground.run(() -> links.keep(link("https://video.example.cn/main-1?channel=3")));
        ground.refused("video-link.kept", () -> links.keep(link("https://video.example.cn/main-1?channel=3")));
        VideoLink kept = kept();
        assertThat(kept.departmentCode()).isEqualTo("ZJ");
        ground.refused("video-link.unknown", () -> links.withdraw(4711, "摄像头已经拆除"));
        ground.refused("order.reason-missing", () -> links.withdraw(kept.id(), "拆"));
        ground.run(() -> links.withdraw(kept.id(), "摄像头已经拆除"));
        ground.refused("video-link.withdrawn", () -> links.withdraw(kept.id(), "摄像头已经拆除"));
        ground.run(() -> links.keep(link("https://video.example.cn/main-1?channel=3")));
    }

    @Test
    @Article({"MON-09", "AUT-15"})
    void an_internal_supervisor_sees_the_links_of_the_own_department() {
        ground.run(() -> links.keep(link("https://video.example.cn/own")));
        ground.run(() -> links.keep(new KeepVideoLink("二号窗口", "https://video.example.cn/other", "MAIN-2")));
        ground.run(() -> links.keep(new KeepVideoLink("大厅", "https://video.example.cn/hall", "MAIN")));
        wiring.as("deptsupervisor", Roles.DEPARTMENT_SUPERVISOR);
        assertThat(links.find(PageRequest.first(50)).rows()).extracting(VideoLink::url).contains("https://video.example.cn/own")
                .doesNotContain("https://video.example.cn/other", "https://video.example.cn/hall");
    }

    private VideoLink kept() {
        return links.find(PageRequest.first(50)).rows().stream().filter(one -> one.url().contains("channel=3")).findFirst().orElseThrow();
    }

    private static KeepVideoLink link(String url) {
        return new KeepVideoLink("一号窗口", url, "MAIN-1");
    }

    private static RecordSpotCheck at(Instant seenAt) {
        return new RecordSpotCheck("MAIN-1", seenAt, SpotCheckWay.ON_SITE, List.of(), "正常", FINE, FINE, FINE, FINE, List.of());
    }

    private static RecordSpotCheck seen(String place, List<String> persons, AspectMark attitude) {
        return new RecordSpotCheck(place, NOW.minusSeconds(60), SpotCheckWay.ON_SITE, persons, "现场查看", FINE, FINE, attitude, FINE, List.of());
    }

    private long recorded(RecordSpotCheck check) {
        return ground.in(() -> checks.record(check));
    }

    private List<Long> found(Boolean inOrder, String text) {
        return ids(new SpotCheckFilter(null, inOrder, null, null, text));
    }

    private List<Long> ids(SpotCheckFilter filter) {
        return checks.find(filter, PageRequest.first(100)).rows().stream().map(SpotCheck::id).toList();
    }

    private StoredFile stored(String name, byte[] bytes) {
        return ground.in(() -> files.store(name, new ByteArrayInputStream(bytes), "supervisor"));
    }

    private void asSupervisor() {
        wiring.as("supervisor", Roles.SUPERVISOR);
    }
}
