package org.daylight.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.daylight.kernel.Article;
import org.daylight.profiles.control.ShippedProfiles;
import org.junit.jupiter.api.Test;

class PowerTypesTest {
    private final List<PowerTypeSchema> types = ShippedProfiles.content(ShippedProfiles.DEFAULT).schemas();

    @Test
    @Article("ITM-02")
    void elevenPowersAndPublicServicesAreHandledByTheSameEngine() {
        assertThat(types).extracting(PowerTypeSchema::nameZh).containsExactly("行政许可", "行政处罚", "行政征收", "行政强制", "非行政许可审批", "行政确认",
                "行政给付", "行政奖励", "行政征用", "行政裁决", "其他行政权力", "公共服务");
        assertThat(types).extracting(PowerTypeSchema::exchangeCode).doesNotHaveDuplicates().allMatch(code -> code.matches("\\d{2}"));
    }

    @Test
    @Article({"ITM-03", "ITM-08"})
    void aLicenceShowsWhatBothTextsAskFor() {
        assertThat(labels("LICENCE")).containsExactly("法律依据", "受理条件（申请条件）", "联系电话", "办理地点", "外网在线办理链接", "服务指南", "监督电话",
                "责任清单", "办理方式（网上申办）", "审批结果", "咨询投诉电话");
        assertThat(labels("NON_LICENCE_APPROVAL")).isEqualTo(labels("LICENCE"));
    }

    @Test
    @Article("ITM-04")
    void aPunishmentShowsItsProcedureAndItsKinds() {
        assertThat(labels("PUNISHMENT")).containsExactly("法律依据", "处罚程序", "处罚种类", "实施主体", "实施主体办公地点", "监督电话");
    }

    @Test
    @Article("ITM-05")
    void aLevyShowsItsStandardAndItsProcedure() {
        assertThat(labels("LEVY")).containsExactly("法律依据", "征收标准", "征收程序", "实施主体", "实施主体办公地点", "监督电话");
    }

    @Test
    @Article("ITM-06")
    void aCoercionShowsItsProcedure() {
        assertThat(labels("COERCION")).containsExactly("法律依据", "强制程序", "实施主体", "实施主体办公地点", "监督电话");
    }

    @Test
    @Article("ITM-07")
    void everyTypeNamesTheArticleOfEachOfItsFields() {
        Stream<FieldRule> fields = types.stream().flatMap(type -> type.fields().stream());
        assertThat(fields).isNotEmpty().allSatisfy(field -> assertThat(field.article()).matches("00[1-4] (art\\. \\d+|[一二三]).*"));
        assertThat(types).allSatisfy(type -> assertThat(type.fields()).extracting(FieldRule::code).doesNotHaveDuplicates().contains("legalBasis"));
    }

    private List<String> labels(String type) {
        return types.stream().filter(schema -> schema.code().equals(type)).flatMap(schema -> schema.fields().stream()).map(FieldRule::labelZh).toList();
    }
}
