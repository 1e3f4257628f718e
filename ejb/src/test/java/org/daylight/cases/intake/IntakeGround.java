package org.daylight.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.daylight.DemoDistrict;
import org.daylight.RealDatabase;
import org.daylight.Wiring;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseHandling;
import org.daylight.cases.CaseNews;
import org.daylight.cases.CaseQueries;
import org.daylight.cases.CaseView;
import org.daylight.cases.StepCommand;
import org.daylight.cases.intake.Application.Applicant;
import org.daylight.cases.intake.Application.ApplicantKind;
import org.daylight.cases.intake.Application.GivenMaterial;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.CountdownView;
import org.daylight.files.Files;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;

/** The window of the demo district, with applications that come in. */
final class IntakeGround {
    static final String ITEM = "1122998801990101X24220117001000";
    static final String COMPANY = "91350100M000100Y43";
    static final String PERSON = "11010519491231002X";
    static final List<String> LISTED = List.of("施工许可申请表", "土地使用证明", "建设工程规划许可证", "施工合同", "施工图审查合格书");

    final RealDatabase database = DemoDistrict.database();
    final Wiring wiring = new Wiring(database);

    IntakeGround() {
        wiring.at("2026-03-02T01:00:00Z");
        clerk();
    }

    void clerk() {
        wiring.as("clerk", Roles.WINDOW_CLERK);
    }

    <T> T door(Class<T> type) {
        return wiring.door(type);
    }

    String receive(Application application) {
        return in(() -> door(CaseRegistration.class).receive(application));
    }

    String receive() {
        return receive(application(COMPANY, given(LISTED)));
    }

    static Application application(String applicantId, List<GivenMaterial> materials) {
        return again(applicantId, materials, null);
    }

    static Application again(String applicantId, List<GivenMaterial> materials, String first) {
        return new Application(ITEM, "新建厂房", new Applicant(ApplicantKind.ORGANISATION, "某公司", applicantId, "0431-000000", null), null, Map.of(), materials,
                first, null);
    }

    static List<GivenMaterial> given(List<String> names) {
        return names.stream().map(name -> new GivenMaterial(name, null, 1, null, null)).toList();
    }

    String scan(String words) {
        byte[] bytes = ("%PDF-1.7 " + words).getBytes(StandardCharsets.UTF_8);
        return in(() -> door(Files.class).store(words + ".pdf", new ByteArrayInputStream(bytes), "clerk").sha256());
    }

    CaseView seen(String number) {
        wiring.em().clear();
        return door(CaseQueries.class).byNumber(number);
    }

    long version(String number) {
        return Long.parseLong(database.values("select version from approval_case where case_number = ?", number).get(0));
    }

    void accept(String number) {
        clerk();
        run(() -> door(CaseHandling.class).accept(new StepCommand(number, version(number), true, null)));
    }

    void ask(String number, String... what) {
        List<AskSupplement.Line> lines = List.of(what).stream().map(words -> new AskSupplement.Line(null, words)).toList();
        run(() -> door(CaseSupplements.class).ask(new AskSupplement(number, version(number), lines, null)));
    }

    void supply(String number, String material) {
        clerk();
        run(() -> door(CaseSupplements.class).receive(new ReceiveSupplement(number, version(number), given(List.of(material)))));
    }

    /** The latest of the kind. */
    CountdownView limit(String number, CountdownKind kind) {
        return seen(number).countdowns().stream().filter(limit -> limit.kind() == kind).reduce((first, second) -> second).orElseThrow();
    }

    CaseNews news(CaseEventType type) {
        return wiring.fired().stream().filter(CaseNews.class::isInstance).map(CaseNews.class::cast).filter(news -> news.type() == type)
                .reduce((first, second) -> second).orElseThrow();
    }

    void run(Runnable work) {
        in(() -> {
            work.run();
            return null;
        });
    }

    <T> T in(Supplier<T> work) {
        wiring.em().getTransaction().begin();
        try {
            T result = work.get();
            wiring.em().getTransaction().commit();
            return result;
        } finally {
            if (wiring.em().getTransaction().isActive()) {
                wiring.em().getTransaction().rollback();
            }
            wiring.em().clear();
        }
    }

    void refused(String code, Runnable call) {
        assertThatThrownBy(() -> run(call)).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
