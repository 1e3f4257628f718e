package org.daylight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daylight.items.ItemContent;
import org.daylight.items.ItemLine;
import org.daylight.kernel.Finding;
import org.daylight.kernel.LegalTime;
import org.daylight.kernel.Problem;
import org.daylight.kernel.ProblemTexts;
import org.daylight.organisation.DepartmentView;
import org.daylight.organisation.StaffDirectory;
import org.daylight.organisation.StaffMember;
import org.daylight.profiles.FieldRule;
import org.daylight.profiles.PowerTypeSchema;
import org.daylight.profiles.SupervisionProfiles;

/** Items as people read them: names for the codes in them, limits in words. */
@Named("cw")
@RequestScoped
public class CatalogueWords {

    @Inject
    StaffDirectory staff;
    @Inject
    SupervisionProfiles profiles;
    @Inject
    Language language;
    @Inject
    Clock clock;

    private Map<String, DepartmentView> departments;
    private Map<String, PowerTypeSchema> powerTypes;
    private final Map<String, String> people = new HashMap<>();

    /** The department's name; its code where it is unknown. */
    public String department(String code) {
        DepartmentView department = code == null ? null : departments().get(code);
        return department == null ? code : language.pick(department.nameZh(), department.nameEn());
    }

    public List<DepartmentView> getDepartments() {
        return List.copyOf(departments().values());
    }

    private Map<String, DepartmentView> departments() {
        if (departments == null) {
            departments = byCode(staff.departments(), DepartmentView::code);
        }
        return departments;
    }

    /** The power type's name; its code where the profile does not know it. */
    public String powerType(String code) {
        PowerTypeSchema schema = schema(code);
        return schema == null ? code : language.pick(schema.nameZh(), schema.nameEn());
    }

    /** In the order of the profile. */
    public List<PowerTypeSchema> getPowerTypes() {
        return List.copyOf(powerTypes().values());
    }

    /** Null where the profile does not know the code. */
    public PowerTypeSchema schema(String code) {
        return code == null ? null : powerTypes().get(code);
    }

    private Map<String, PowerTypeSchema> powerTypes() {
        if (powerTypes == null) {
            powerTypes = byCode(profiles.powerTypes(LegalTime.today(clock)), PowerTypeSchema::code);
        }
        return powerTypes;
    }

    private static <T> Map<String, T> byCode(List<T> things, Function<T, String> code) {
        return things.stream().collect(Collectors.toMap(code, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    public String name(ItemLine line) {
        return language.pick(line.nameZh(), line.nameEn());
    }

    public String label(FieldRule rule) {
        return language.pick(rule.labelZh(), rule.labelEn());
    }

    /** 5 个工作日; a dash for none. */
    public String limit(Integer workingDays) {
        return workingDays == null ? "—" : language.say("item.limit.days", workingDays);
    }

    /** 窗口人员 for {@code window-clerk}; the role itself where there is no word for it. */
    public String post(String role) {
        return wordOr("post.", role);
    }

    /** The person's name; the user name of who is not on duty. */
    public String person(String username) {
        return username == null ? null : people.computeIfAbsent(username, this::lookUp);
    }

    private String lookUp(String username) {
        try {
            StaffMember member = staff.onDuty(username);
            return language.pick(member.nameZh(), member.nameEn());
        } catch (Problem notOnDuty) {
            return username;
        }
    }

    /** 国家实施编码 for its scheme; the code itself where there is no word for it. */
    public String scheme(String code) {
        return wordOr("scheme.", code);
    }

    /** In which way two items differ that should be one. */
    public String variant(String kind) {
        return wordOr("variant.", kind);
    }

    private String wordOr(String prefix, String code) {
        return code != null && language.getTexts().containsKey(prefix + code) ? language.getTexts().getString(prefix + code) : code;
    }

    /** The step's name in the language of the request. */
    public String step(ItemContent.FlowStep step) {
        return language.pick(step.nameZh(), step.nameEn());
    }

    /** Who does the step: post, department where it is another one, designated person. */
    public String who(ItemContent.FlowStep step) {
        return Stream.of(department(step.department()), post(step.post())).filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** What is missing or wrong, as a sentence. */
    public String finding(Finding finding) {
        return ProblemTexts.text(finding.problem(), language.getLocale());
    }

    /** What a field says: the word of the choice where it is one, the text as it is otherwise. */
    public String value(GuideFields.Field field) {
        return field.rule().kind() == FieldRule.FieldKind.YES_NO ? language.say("YES".equals(field.text()) ? "yes" : "no") : field.text();
    }

    /** Only a web address is made a link. */
    public boolean isAddress(String text) {
        return text != null && text.matches("https?://\\S+");
    }
}
