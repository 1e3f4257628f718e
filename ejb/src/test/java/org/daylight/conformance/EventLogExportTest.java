package org.daylight.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.daylight.CaseGround;
import org.daylight.kernel.Article;
import org.daylight.kernel.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Article({"MON-25", "MON-16"})
class EventLogExportTest {
    /** What the schema of IEEE 1849 says of the elements, their order and their attributes. */
    private static final String SCHEMA = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="http://www.xes-standard.org/" targetNamespace="http://www.xes-standard.org/" elementFormDefault="qualified">
              <xs:element name="log"><xs:complexType><xs:sequence>
                <xs:element name="extension" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
                  <xs:attribute name="name" type="xs:NCName" use="required"/><xs:attribute name="prefix" type="xs:NCName" use="required"/><xs:attribute name="uri" type="xs:anyURI" use="required"/></xs:complexType></xs:element>
                <xs:element name="global" minOccurs="0" maxOccurs="2"><xs:complexType><xs:group ref="attributes" minOccurs="0" maxOccurs="unbounded"/>
                  <xs:attribute name="scope" type="xs:NCName" use="required"/></xs:complexType></xs:element>
                <xs:element name="classifier" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
                  <xs:attribute name="name" type="xs:string" use="required"/><xs:attribute name="scope" type="xs:NCName"/><xs:attribute name="keys" type="xs:token" use="required"/></xs:complexType></xs:element>
                <xs:group ref="attributes" minOccurs="0" maxOccurs="unbounded"/>
                <xs:element name="trace" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence><xs:group ref="attributes" minOccurs="0" maxOccurs="unbounded"/>
                  <xs:element name="event" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:group ref="attributes" minOccurs="0" maxOccurs="unbounded"/></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>
              </xs:sequence><xs:attribute name="xes.version" type="xs:string" use="required"/><xs:attribute name="xes.features" type="xs:token"/></xs:complexType></xs:element>
              <xs:group name="attributes"><xs:choice>
                <xs:element name="string"><xs:complexType><xs:attribute name="key" type="xs:Name" use="required"/><xs:attribute name="value" type="xs:string" use="required"/></xs:complexType></xs:element>
                <xs:element name="date"><xs:complexType><xs:attribute name="key" type="xs:Name" use="required"/><xs:attribute name="value" type="xs:dateTime" use="required"/></xs:complexType></xs:element>
              </xs:choice></xs:group>
            </xs:schema>""";
    private final CaseGround ground = new CaseGround();
    private final ReportedLog log = new ReportedLog(ground);

    @BeforeEach
    void cases() {
        ground.decide(true, "同意");
        log.add("ZW", true, "收件", "<审核 & 踏勘>", "办结");
        log.add("ZW", false, "收件");
    }

    @Test
    void xes_is_as_the_schema_of_the_standard_wants_it() throws Exception {
        String xes = exported(LogFormat.XES, Roles.SUPERVISOR, "supervisor");
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new StreamSource(new StringReader(SCHEMA))).newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xes.getBytes(StandardCharsets.UTF_8))));
        assertThat(xes.split("<trace>", -1)).hasSize(4);
        assertThat(xes.split("<event>", -1)).hasSize(1 + Integer.parseInt(ground.database
                .values("select count(*) from case_event where type not in ('LIGHT_CHANGED', 'DEADLINE_MOVED', 'REPORTED_END')").get(0)));
    }

    @Test
    @Article("AUT-16")
    void nobody_can_be_told_from_a_log_but_by_the_audit_administrator() throws Exception {
        String one = exported(LogFormat.XES, Roles.SUPERVISOR, "supervisor");
        String other = exported(LogFormat.OCEL, Roles.SUPERVISOR, "supervisor");
        assertThat(one + other).doesNotContain("approver", "clerk", "某公司", "占用道路", CaseGround.PHONE, "someone@example.cn").contains("P-");
        assertThat(one).as("in another file they are called otherwise").isNotEqualTo(exported(LogFormat.XES, Roles.SUPERVISOR, "supervisor"));
        assertThat(exported(LogFormat.XES, Roles.AUDIT_ADMINISTRATOR, "auditor")).contains("value=\"approver\"").doesNotContain("某公司", "占用道路");
        assertThat(ground.database.values("select actor || ' ' || subject from audit_entry where action = 'EventLogExport.write' order by id"))
                .containsExactly("supervisor XES", "supervisor OCEL", "supervisor XES", "auditor XES");
    }

    @Test
    void ocel_names_each_type_and_each_object_that_an_event_touches() throws Exception {
        ground.database.run("insert into supervision_signal (profile_version_id, rule_code, rule_group, signal, subject_key, case_id, department_code, occurred_at, found_at, found_by, facts)"
                + " select (select min(id) from profile_version), 'RC-05', 'RED_CARD', 'RED_CARD', 'k', id, department_code, registered_at, registered_at, 'daylight', '{}' from approval_case"
                + " where case_number = ?", ground.number);
        JsonObject ocel;
        try (var reader = Json.createReader(new StringReader(exported(LogFormat.OCEL, Roles.SUPERVISOR, "supervisor")))) {
            ocel = reader.readObject();
        }
        assertThat(ocel.keySet()).containsExactlyInAnyOrder("objectTypes", "eventTypes", "objects", "events");
        Set<String> objectTypes = names(ocel, "objectTypes");
        Set<String> eventTypes = names(ocel, "eventTypes");
        Set<String> ids = new HashSet<>();
        for (JsonObject object : ocel.getJsonArray("objects").getValuesAs(JsonObject.class)) {
            assertThat(ids.add(object.getString("id"))).isTrue();
            assertThat(objectTypes).contains(object.getString("type"));
            assertThat(object.getJsonArray("attributes").getValuesAs(JsonObject.class)).allMatch(attribute -> attribute.keySet().equals(Set.of("name", "value", "time")));
        }
        assertThat(ocel.getJsonArray("events")).isNotEmpty();
        for (JsonObject event : ocel.getJsonArray("events").getValuesAs(JsonObject.class)) {
            assertThat(event.keySet()).containsExactlyInAnyOrder("id", "type", "time", "attributes", "relationships");
            assertThat(eventTypes).contains(event.getString("type"));
            assertThat(related(event)).isNotEmpty().isSubsetOf(ids);
        }
        assertThat(ocel.getJsonArray("objects").getValuesAs(JsonObject.class)).allMatch(object -> ids.containsAll(related(object)));
        assertThat(ids).contains("case:" + ground.number, "department:ZW").anyMatch(id -> id.startsWith("signal:")).anyMatch(id -> id.startsWith("item version:"));
    }

    private static Set<String> names(JsonObject ocel, String of) {
        return ocel.getJsonArray(of).getValuesAs(JsonObject.class).stream().map(type -> type.getString("name")).collect(Collectors.toSet());
    }

    private static List<String> related(JsonObject one) {
        return one.getJsonArray("relationships").stream().map(JsonValue::asJsonObject).map(related -> related.getString("objectId")).toList();
    }

    private String exported(LogFormat format, String role, String who) throws IOException {
        ground.wiring.as(who, role);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EventLogExport export = ground.wiring.door(EventLogExport.class);
        export.write(new LogSelection(null, null, null, null, null), format, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
