package org.daylight.items.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.daylight.items.EntryClass;
import org.daylight.items.ItemKind;
import org.daylight.items.NotOnline;

/**
 * An item under its implementation code (实施编码); what it asks and promises stands in its versions. Its attributes are those of its first draft
 * until that is published, and from then on those of the version published last.
 */
@Entity
@Table(name = "item")
public class Item {
    @Id
    private String code;
    @Column(name = "department_code")
    private String departmentCode;
    @Column(name = "code_scheme")
    private String codeScheme;
    @Column(name = "basic_code")
    private String basicCode;
    @Column(name = "basic_code_scheme")
    private String basicCodeScheme;
    @Column(name = "power_type")
    private String powerType;
    @Enumerated(EnumType.STRING)
    private ItemKind kind;
    @Enumerated(EnumType.STRING)
    @Column(name = "entry_class")
    private EntryClass entryClass;
    @Enumerated(EnumType.STRING)
    @Column(name = "not_online")
    private NotOnline notOnline;
    @Column(name = "business_owner")
    private String businessOwner;
    @Column(name = "system_keeper")
    private String systemKeeper;
    private String operator;

    protected Item() {
    }

    public Item(String code, String departmentCode) {
        this.code = code;
        this.departmentCode = departmentCode;
    }

    /** The attributes are the item's from now on. */
    public Item take(ItemAttributes attributes) {
        codeScheme = attributes.codeScheme();
        basicCode = attributes.basicCode();
        basicCodeScheme = attributes.basicCodeScheme();
        powerType = attributes.powerType();
        kind = attributes.kind();
        entryClass = attributes.entryClass();
        notOnline = attributes.notOnline();
        businessOwner = attributes.businessOwner();
        systemKeeper = attributes.systemKeeper();
        operator = attributes.operator();
        return this;
    }

    public ItemAttributes attributes() {
        return new ItemAttributes(codeScheme, basicCode, basicCodeScheme, powerType, kind, entryClass, notOnline, businessOwner, systemKeeper, operator);
    }

    public String code() {
        return code;
    }

    public String departmentCode() {
        return departmentCode;
    }
}
