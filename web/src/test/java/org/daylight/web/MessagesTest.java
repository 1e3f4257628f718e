package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daylight.applicants.ApplicantState;
import org.daylight.assessment.AssessmentRunView;
import org.daylight.audit.Outcome;
import org.daylight.authority.ExceptionKind;
import org.daylight.authority.HallItem;
import org.daylight.authority.HallStatus;
import org.daylight.authority.LetterState;
import org.daylight.authority.ReceptionKind;
import org.daylight.authority.Right;
import org.daylight.authority.UnauthorisedItem;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseOutcome;
import org.daylight.cases.CaseState;
import org.daylight.cases.CaseStep;
import org.daylight.cases.applicant.MyCaseStanding;
import org.daylight.cases.delivery.DeliveryWay;
import org.daylight.cases.joint.JointMode;
import org.daylight.cases.joint.NoteKind;
import org.daylight.cases.procedures.CaseFiling;
import org.daylight.cases.procedures.ExtensionState;
import org.daylight.cases.remedies.RemedyKind;
import org.daylight.cases.remedies.RemedyState;
import org.daylight.certificates.CertificateAct;
import org.daylight.certificates.CertificateState;
import org.daylight.consultation.AppointmentState;
import org.daylight.consultation.QuestionChannel;
import org.daylight.consultation.QuestionKind;
import org.daylight.consultation.QuestionStanding;
import org.daylight.consultation.QuestionStep;
import org.daylight.deadlines.CountdownDay;
import org.daylight.deadlines.CountdownKind;
import org.daylight.deadlines.Light;
import org.daylight.documents.DocumentType;
import org.daylight.exchange.ReceiptView;
import org.daylight.fees.BillState;
import org.daylight.fees.Deviation;
import org.daylight.fees.PaymentMethod;
import org.daylight.fees.ReductionState;
import org.daylight.items.ApprovalTemplate;
import org.daylight.items.EntryClass;
import org.daylight.items.HandlingType;
import org.daylight.items.ItemChange;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemKind;
import org.daylight.items.ItemState;
import org.daylight.items.NotOnline;
import org.daylight.items.ReportAlert;
import org.daylight.items.StepKind;
import org.daylight.kernel.IdentityDocument;
import org.daylight.notifications.MessageChannel;
import org.daylight.notifications.MessageKind;
import org.daylight.notifications.MessageState;
import org.daylight.notifications.NoticeChannel;
import org.daylight.notifications.NoticeDuty;
import org.daylight.notifications.NoticeKind;
import org.daylight.notifications.NoticeState;
import org.daylight.notifications.ToldHow;
import org.daylight.press.PrintState;
import org.daylight.profiles.ProfileActivation;
import org.daylight.profiles.ProfileChange;
import org.daylight.profiles.ProfileSection;
import org.daylight.profiles.ProfileVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY_IN_PAGE = Pattern.compile("(?:t\\[|language\\.say\\()'([^']+)'(?=[\\],)])");

    static Stream<Enum<?>> shownConstants() {
        return Stream.<Enum<?>[]>of(
                Light.values(),
                org.daylight.accountability.FindingState.values(),
                org.daylight.orders.SpotCheckWay.values(),
                org.daylight.profiles.FindingLevel.values(),
                org.daylight.accountability.FindingActKind.values(),
                org.daylight.profiles.Severity.values(),
                org.daylight.profiles.Sanction.values(),
                org.daylight.accountability.ReferralKind.values(),
                org.daylight.accountability.ConductKind.values(),
                org.daylight.accountability.DecideAppeal.Result.values(),
                BillState.values(),
                PaymentMethod.values(),
                Deviation.values(),
                ReductionState.values(),
                MessageKind.values(),
                MessageChannel.values(),
                MessageState.values(),
                RemedyKind.values(),
                RemedyState.values(),
                QuestionKind.values(),
                QuestionChannel.values(),
                QuestionStanding.values(),
                QuestionStep.values(),
                AppointmentState.values(),
                CaseState.values(),
                org.daylight.cases.intake.Application.ApplicantKind.values(),
                org.daylight.cases.intake.MaterialKind.values(),
                org.daylight.cases.intake.NonAcceptanceGround.values(),
                org.daylight.cases.intake.SupplementPhase.values(),
                CaseOutcome.values(),
                CaseStep.values(),
                CaseEventType.values(),
                MyCaseStanding.values(),
                DeliveryWay.values(),
                ApplicantState.values(),
                IdentityDocument.Kind.values(),
                CountdownKind.values(),
                JointMode.values(),
                NoteKind.values(),
                ExtensionState.values(),
                CaseFiling.Kind.values(),
                org.daylight.organisation.SealFiling.Act.values(),
                CountdownDay.Reason.values(),
                CertificateState.values(),
                CertificateAct.values(),
                DocumentType.values(),
                PrintState.values(),
                ReceiptView.State.values(),
                ReceiptView.Channel.values(),
                Outcome.values(),
                AssessmentRunView.State.values(),
                RemainingTime.Words.values(),
                ItemState.values(),
                ItemChange.values(),
                ItemKind.values(),
                HandlingType.values(),
                EntryClass.values(),
                NotOnline.values(),
                ApprovalTemplate.values(),
                StepKind.values(),
                ItemContent.MaterialForm.values(),
                NoticeDuty.values(),
                NoticeKind.values(),
                NoticeChannel.values(),
                NoticeState.values(),
                ToldHow.values(),
                ReportAlert.values(),
                ProfileVersion.State.values(),
                ProfileActivation.State.values(),
                ProfileChange.Kind.values(),
                Right.values(),
                ExceptionKind.values(),
                LetterState.values(),
                UnauthorisedItem.Why.values(),
                HallStatus.values(),
                HallItem.Why.values(),
                ReceptionKind.values()).flatMap(Stream::of);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(true)).isEqualTo(keys(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void noKeyStandsTwice(String file) throws IOException {
        assertThat(Files.readAllLines(Path.of("src/main/resources/org/daylight/web", file)).stream().filter(line -> line.matches("[^#=]+=.*")).map(line -> line.substring(0, line.indexOf('=')).strip()))
                .isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void noTextIsBlankOrBroken(boolean english) {
        ResourceBundle texts = Language.texts(english);
        assertThat(texts.keySet()).allSatisfy(key -> assertThat(texts.getString(key)).isNotBlank().doesNotContain("\ufffd", "''"));
    }

    @Test
    void chineseIsNotTakenForEnglish() {
        assertThat(Language.texts(false).getString("Light.WARNING")).isEqualTo("预警");
        assertThat(Language.texts(true).getString("Light.WARNING")).isEqualTo("Warning");
    }

    @ParameterizedTest
    @MethodSource("shownConstants")
    void everyConstantShownHasWordsInBothLanguages(Enum<?> constant) {
        assertThat(keys(false)).contains(Words.key(constant));
        assertThat(keys(true)).contains(Words.key(constant));
    }

    @Test
    void everyKeyThatAPageNamesExists() throws IOException {
        assertThat(keysInPages()).isNotEmpty();
        assertThat(keys(false)).containsAll(keysInPages());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void everyStepOfTheFlowHasItsSentences(CaseStep step) {
        assertThat(keys(false)).contains("case.step." + step, "case.yes." + step, "case.done." + step);
    }

    @ParameterizedTest
    @MethodSource("refusableSteps")
    void everyNoHasItsSentences(CaseStep step) {
        assertThat(keys(false)).contains("case.no." + step, "case.confirm.no." + step, "case.done." + step + ".no");
    }

    static List<CaseStep> steps() {
        return List.of(CaseStep.ACCEPT, CaseStep.HANDLE, CaseStep.REVIEW, CaseStep.DECIDE, CaseStep.CLOSE);
    }

    static List<CaseStep> refusableSteps() {
        return List.of(CaseStep.ACCEPT, CaseStep.HANDLE, CaseStep.REVIEW, CaseStep.DECIDE);
    }

    @Test
    void everySectionColumnAndChoiceOfAProfileHasItsWords() {
        assertThat(ProfileSection.ALL).allSatisfy(section -> {
            assertThat(keys(false)).contains("profile.section." + section.name());
            assertThat(section.columns()).allSatisfy(column -> {
                assertThat(keys(false)).contains("profile.column." + column.name().replaceAll("(Zh|En)$", ""));
                assertThat(column.choices()).allMatch(choice -> keys(false).contains(Words.key(constant(column.type(), choice))));
            });
        });
    }

    private static Enum<?> constant(Class<?> type, String name) {
        return Stream.of(type.getEnumConstants()).map(constant -> (Enum<?>) constant).filter(constant -> constant.name().equals(name)).findFirst().orElseThrow();
    }

    private static Set<String> keys(boolean english) {
        return new TreeSet<>(Language.texts(english).keySet());
    }

    private static Set<String> keysInPages() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(PAGES)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                Matcher found = KEY_IN_PAGE.matcher(Files.readString(page));
                while (found.find()) {
                    keys.add(found.group(1));
                }
            }
        }
        return keys;
    }
}
