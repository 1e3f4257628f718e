-- Items of the made-up district: 56 in 11 departments, none of which had entered the hall when the migration began (ITM-34; 001 一(二)1).
-- May run again at any time. Names of laws are real, everything else is made up.

-- Where each department receives people: guiding department in codes, telephone, address, entry class of its items (ITM-23).
create temporary table demo_department (code varchar, guide char(2), phone varchar, place varchar, entry_class varchar) on commit drop;
insert into demo_department values
    ('ZJ', '17', '0431-80000117', '区政务服务中心二楼 A 区', 'INVESTMENT_OPERATION'),
    ('SC', '31', '0431-80000131', '区政务服务中心一楼 A 区', 'INVESTMENT_OPERATION'),
    ('JY', '05', '0431-80000105', '区政务服务中心三楼 A 区', 'NON_INVESTMENT_ENTERPRISE'),
    ('WJ', '23', '0431-80000123', '区政务服务中心三楼 B 区', 'NON_INVESTMENT_ENTERPRISE'),
    ('GA', '09', '0431-80000109', '区政务服务中心公安分中心', 'OTHER'),
    ('MZ', '11', '0431-80000111', '区政务服务中心三楼 C 区', 'OTHER'),
    ('RS', '14', '0431-80000114', '区政务服务中心二楼 B 区', 'NON_INVESTMENT_ENTERPRISE'),
    ('NY', '20', '0431-80000120', '区政务服务中心二楼 C 区', 'INVESTMENT_OPERATION'),
    ('JT', '18', '0431-80000118', '区政务服务中心二楼 D 区', 'INVESTMENT_OPERATION'),
    ('HB', '16', '0431-80000116', '区政务服务中心二楼 E 区', 'MAJOR_INTERDEPENDENT'),
    ('CZ', '13', '0431-80000113', '区政务服务中心三楼 D 区', 'OTHER');

-- Materials are separated by semicolons; no limits: the department acts of its own motion.
create temporary table demo_item (
    version_id bigint, department varchar, item_type char(2), main char(3), name_zh varchar, name_en varchar, power_type varchar, kind varchar,
    handling_type varchar, statutory integer, promised integer, certificate_zh varchar, certificate_en varchar, certificate_type char(3),
    basis varchar, materials varchar
) on commit drop;
insert into demo_item values
    (1, 'ZJ', '01', '001', '建筑工程施工许可', 'Construction permit', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 5, '建筑工程施工许可证', 'Construction permit', '001', '《中华人民共和国建筑法》第七条', '施工许可申请表;土地使用证明;建设工程规划许可证;施工合同;施工图审查合格书'),
    (2, 'ZJ', '01', '002', '商品房预售许可', 'Permit to sell housing before completion', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 7, '商品房预售许可证', 'Permit to sell housing before completion', '002', '《中华人民共和国城市房地产管理法》第四十五条', '预售许可申请表;土地使用权证书;施工合同;预售资金监管协议'),
    (3, 'ZJ', '01', '003', '城镇污水排入排水管网许可', 'Permit to discharge into the sewers', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 8, '城镇污水排入排水管网许可证', 'Permit to discharge into the sewers', '003', '《城镇排水与污水处理条例》第二十一条', '排水许可申请表;排水管网平面图;水质检测报告'),
    (4, 'ZJ', '01', '004', '燃气经营许可', 'Gas supply licence', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 10, '燃气经营许可证', 'Gas supply licence', '004', '《城镇燃气管理条例》第十五条', '燃气经营许可申请表;经营场所证明;安全管理制度;从业人员资格证明'),
    (7, 'ZJ', '01', '005', '城市道路临时占用许可', 'Permit for temporary use of a city road', 'LICENCE', 'APPROVAL', 'SAME_DAY', 20, 1, '临时占用城市道路许可证', 'Permit for temporary use of a city road', '005', '《城市道路管理条例》第三十一条', '占用道路申请表;占用范围平面图'),
    (8, 'ZJ', '07', '006', '房屋建筑工程竣工验收备案', 'Filing of the acceptance of completed buildings', 'CONFIRMATION', 'APPROVAL', 'PROMISED', 15, 3, '竣工验收备案证明', 'Certificate of filed acceptance', '006', '《建设工程质量管理条例》第四十九条', '竣工验收备案表;竣工验收报告;规划验收认可文件'),
    (9, 'ZJ', '02', '007', '对未取得施工许可证擅自施工的处罚', 'Penalty for building without a permit', 'PUNISHMENT', 'APPROVAL', 'PROMISED', null, null, null, null, null, '《中华人民共和国建筑法》第六十四条', null),
    (10, 'ZJ', '20', '008', '公共租赁住房申请登记', 'Registration for public rental housing', 'PUBLIC_SERVICE', 'PUBLIC_SERVICE', 'PROMISED', 30, 15, null, null, null, '《公共租赁住房管理办法》第八条', '申请表;家庭收入证明;住房情况证明'),
    (5, 'SC', '01', '001', '食品经营许可', 'Food business licence', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 6, '食品经营许可证', 'Food business licence', '001', '《中华人民共和国食品安全法》第三十五条', '食品经营许可申请表;营业执照;经营场所平面图;食品安全管理制度'),
    (6, 'SC', '01', '002', '食品生产许可', 'Food production licence', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 10, '食品生产许可证', 'Food production licence', '002', '《中华人民共和国食品安全法》第三十五条', '食品生产许可申请表;生产设备清单;工艺流程图;食品安全管理制度'),
    (11, 'SC', '01', '003', '特种设备使用登记', 'Registration of special equipment', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 3, '特种设备使用登记证', 'Registration certificate of special equipment', '003', '《中华人民共和国特种设备安全法》第三十三条', '使用登记表;产品质量合格证明;监督检验证书'),
    (12, 'SC', '01', '004', '药品零售企业许可', 'Licence of retail pharmacies', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 9, '药品经营许可证', 'Pharmacy licence', '004', '《中华人民共和国药品管理法》第五十一条', '药品经营许可申请表;执业药师证明;经营场所证明'),
    (13, 'SC', '07', '005', '个体工商户设立登记', 'Registration of sole traders', 'CONFIRMATION', 'APPROVAL', 'INSTANT', 15, 1, '营业执照', 'Business licence', '005', '《促进个体工商户发展条例》第六条', '登记申请书;身份证明;经营场所证明'),
    (14, 'SC', '07', '006', '企业设立登记', 'Registration of companies', 'CONFIRMATION', 'APPROVAL', 'INSTANT', 15, 1, '营业执照', 'Business licence', '006', '《中华人民共和国市场主体登记管理条例》第十九条', '登记申请书;公司章程;任职文件;住所证明'),
    (15, 'SC', '02', '007', '对无证经营食品的处罚', 'Penalty for dealing in food without a licence', 'PUNISHMENT', 'APPROVAL', 'PROMISED', null, null, null, null, null, '《中华人民共和国食品安全法》第一百二十二条', null),
    (16, 'SC', '08', '008', '对举报食品安全违法行为的奖励', 'Reward for reporting breaches of food safety', 'AWARD', 'APPROVAL', 'PROMISED', 30, 20, null, null, null, '《市场监管领域重大违法行为举报奖励暂行办法》第三条', '举报奖励申请表;身份证明'),
    (17, 'JY', '01', '001', '民办学校设立许可', 'Licence of private schools', 'LICENCE', 'APPROVAL', 'JOINT', 60, 30, '民办学校办学许可证', 'Licence of a private school', '001', '《中华人民共和国民办教育促进法》第十二条', '申办报告;学校章程;校舍证明;资产证明'),
    (18, 'JY', '01', '002', '校外培训机构许可', 'Licence of training institutions', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 15, '校外培训办学许可证', 'Licence of a training institution', '002', '《中华人民共和国民办教育促进法》第十二条', '申请表;场所消防证明;教师资格名册'),
    (19, 'JY', '07', '003', '教师资格认定', 'Recognition of teachers', 'CONFIRMATION', 'APPROVAL', 'PROMISED', 30, 20, '教师资格证书', 'Teacher certificate', '003', '《教师资格条例》第十三条', '教师资格认定申请表;学历证书;普通话等级证书;体检证明'),
    (20, 'JY', '20', '004', '义务教育阶段转学登记', 'Transfer between schools', 'PUBLIC_SERVICE', 'PUBLIC_SERVICE', 'INSTANT', 5, 1, null, null, null, '《中小学生学籍管理办法》第十五条', '转学申请表;户籍或居住证明'),
    (21, 'WJ', '01', '001', '公共场所卫生许可', 'Hygiene licence of public places', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 5, '卫生许可证', 'Hygiene licence', '001', '《公共场所卫生管理条例》第四条', '卫生许可申请表;场所平面图;卫生检测报告;从业人员健康证明'),
    (22, 'WJ', '01', '002', '医疗机构执业登记', 'Registration of medical institutions', 'LICENCE', 'APPROVAL', 'PROMISED', 45, 20, '医疗机构执业许可证', 'Licence of a medical institution', '002', '《医疗机构管理条例》第十五条', '执业登记申请书;房屋证明;设备清单;人员名册'),
    (23, 'WJ', '01', '003', '护士执业注册', 'Registration of nurses', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 3, '护士执业证书', 'Nurse licence', '003', '《护士条例》第八条', '注册申请表;资格考试合格证明;健康体检证明'),
    (24, 'WJ', '01', '004', '放射诊疗许可', 'Radiology licence', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 12, '放射诊疗许可证', 'Radiology licence', '004', '《放射性同位素与射线装置安全和防护条例》第八条', '放射诊疗许可申请表;人员资质证明;防护检测报告'),
    (25, 'WJ', '05', '005', '计划生育家庭特别扶助金给付', 'Special support of families', 'GRANT', 'APPROVAL', 'PROMISED', 60, 30, null, null, null, '《中华人民共和国人口与计划生育法》第二十七条', '扶助申请表;户籍证明'),
    (26, 'GA', '01', '001', '旅馆业特种行业许可', 'Hotel licence', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 7, '特种行业许可证', 'Licence of special trades', '001', '《旅馆业治安管理办法》第四条', '特种行业许可申请表;消防安全检查意见;房屋安全证明'),
    (27, 'GA', '01', '002', '大型群众性活动安全许可', 'Permit for large events', 'LICENCE', 'APPROVAL', 'PROMISED', 7, 5, '大型群众性活动安全许可证', 'Permit for a large event', '002', '《大型群众性活动安全管理条例》第十一条', '活动方案;安全工作方案;场地证明'),
    (28, 'GA', '01', '003', '公章刻制业特种行业许可', 'Seal maker licence', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 6, '特种行业许可证', 'Licence of special trades', '003', '《印铸刻字业暂行管理规则》第三条', '申请表;经营场所证明;从业人员名册'),
    (29, 'GA', '07', '004', '户口迁移审批', 'Transfer of household registration', 'CONFIRMATION', 'APPROVAL', 'PROMISED', 15, 5, '户口迁移证', 'Transfer certificate', '004', '《中华人民共和国户口登记条例》第十条', '迁移申请书;居民户口簿;合法稳定住所证明'),
    (30, 'GA', '20', '005', '居民身份证申领', 'Application for an identity card', 'PUBLIC_SERVICE', 'PUBLIC_SERVICE', 'PROMISED', 60, 20, null, null, null, '《中华人民共和国居民身份证法》第十条', '居民户口簿;申领登记表'),
    (31, 'MZ', '01', '001', '社会团体成立登记', 'Registration of associations', 'LICENCE', 'APPROVAL', 'PROMISED', 60, 20, '社会团体法人登记证书', 'Certificate of registration', '001', '《社会团体登记管理条例》第十二条', '登记申请书;章程草案;会员名册;住所证明'),
    (32, 'MZ', '01', '002', '养老机构备案', 'Filing of homes for the elderly', 'LICENCE', 'APPROVAL', 'PROMISED', 10, 5, '养老机构备案回执', 'Receipt of filing', '002', '《中华人民共和国老年人权益保障法》第四十三条', '备案申请书;登记证书;服务场所证明'),
    (33, 'MZ', '05', '003', '最低生活保障金给付', 'Minimum living allowance', 'GRANT', 'APPROVAL', 'PROMISED', 30, 22, null, null, null, '《社会救助暂行办法》第十一条', '申请书;家庭经济状况声明;身份证明'),
    (34, 'MZ', '07', '004', '婚姻登记', 'Marriage registration', 'CONFIRMATION', 'APPROVAL', 'INSTANT', 5, 1, '结婚证', 'Marriage certificate', '003', '《婚姻登记条例》第七条', '身份证明;无配偶声明'),
    (35, 'RS', '01', '001', '人力资源服务许可', 'Licence of employment agencies', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 8, '人力资源服务许可证', 'Licence of an employment agency', '001', '《人力资源市场暂行条例》第十八条', '许可申请表;营业执照;从业人员证明'),
    (36, 'RS', '01', '002', '劳务派遣经营许可', 'Licence of temporary work agencies', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 10, '劳务派遣经营许可证', 'Licence of a temporary work agency', '002', '《中华人民共和国劳动合同法》第五十七条', '许可申请书;验资报告;管理制度;经营场所证明'),
    (37, 'RS', '01', '003', '特殊工时制度审批', 'Approval of special working hours', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 7, null, null, null, '《中华人民共和国劳动法》第三十九条', '申请表;实行方案;职工意见'),
    (38, 'RS', '07', '004', '工伤认定', 'Recognition of work injuries', 'CONFIRMATION', 'APPROVAL', 'PROMISED', 60, 30, '工伤认定决定书', 'Decision on a work injury', '003', '《工伤保险条例》第十七条', '工伤认定申请表;劳动关系证明;医疗诊断证明'),
    (39, 'RS', '20', '005', '社会保险登记', 'Registration for social insurance', 'PUBLIC_SERVICE', 'PUBLIC_SERVICE', 'INSTANT', 15, 1, null, null, null, '《社会保险费征缴暂行条例》第七条', '登记表;身份证明'),
    (40, 'NY', '01', '001', '动物防疫条件合格证核发', 'Certificate of animal disease prevention', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 10, '动物防疫条件合格证', 'Certificate of animal disease prevention', '001', '《中华人民共和国动物防疫法》第二十五条', '申请表;场所平面图;设施设备清单'),
    (41, 'NY', '01', '002', '兽药经营许可', 'Veterinary drug licence', 'LICENCE', 'APPROVAL', 'PROMISED', 30, 12, '兽药经营许可证', 'Veterinary drug licence', '002', '《兽药管理条例》第二十二条', '申请表;经营场所证明;质量管理制度'),
    (42, 'NY', '01', '003', '农药经营许可', 'Pesticide licence', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 9, '农药经营许可证', 'Pesticide licence', '003', '《农药管理条例》第二十四条', '申请表;经营人员证明;仓储场所证明'),
    (43, 'NY', '05', '004', '农业支持保护补贴给付', 'Farming subsidy', 'GRANT', 'APPROVAL', 'UPWARD', 60, 40, null, null, null, '《中华人民共和国农业法》第三十七条', '补贴申请表;承包经营权证'),
    (44, 'JT', '01', '001', '道路货物运输经营许可', 'Road haulage licence', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 4, '道路运输经营许可证', 'Road transport licence', '001', '《中华人民共和国道路运输条例》第二十四条', '申请表;车辆证明;驾驶员从业资格证'),
    (45, 'JT', '01', '002', '道路旅客运输经营许可', 'Passenger transport licence', 'LICENCE', 'APPROVAL', 'JOINT', 20, 12, '道路运输经营许可证', 'Road transport licence', '002', '《中华人民共和国道路运输条例》第十条', '申请表;车辆证明;安全管理制度;线路方案'),
    (46, 'JT', '01', '003', '网络预约出租汽车驾驶员证核发', 'Licence of ride-hailing drivers', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 5, '网络预约出租汽车驾驶员证', 'Ride-hailing driver licence', '003', '《网络预约出租汽车经营服务管理暂行办法》第十五条', '申请表;驾驶证;无犯罪记录证明'),
    (47, 'JT', '01', '004', '涉路施工活动许可', 'Permit for works on a road', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 10, '涉路施工活动许可证', 'Permit for works on a road', '004', '《公路安全保护条例》第二十七条', '申请书;施工方案;安全评价报告'),
    (48, 'JT', '04', '005', '公路路产损失赔偿征收', 'Levy for damage to roads', 'LEVY', 'CHARGE', 'PROMISED', null, null, null, null, null, '《中华人民共和国公路法》第八十五条', null),
    (49, 'HB', '01', '001', '排污许可', 'Pollution discharge permit', 'LICENCE', 'APPROVAL', 'PROMISED', 30, 18, '排污许可证', 'Pollution discharge permit', '001', '《排污许可管理条例》第八条', '排污许可申请表;自行监测方案;环境影响评价批复'),
    (50, 'HB', '01', '002', '建设项目环境影响评价审批', 'Approval of environmental impact assessments', 'LICENCE', 'APPROVAL', 'PROMISED', 60, 20, null, null, null, '《中华人民共和国环境影响评价法》第二十二条', '环境影响报告书;公众参与说明;申请书'),
    (51, 'HB', '01', '003', '危险废物经营许可', 'Hazardous waste licence', 'LICENCE', 'APPROVAL', 'PROMISED', 20, 15, '危险废物经营许可证', 'Hazardous waste licence', '002', '《中华人民共和国固体废物污染环境防治法》第八十条', '申请表;设施证明;应急预案;技术人员证明'),
    (52, 'HB', '03', '004', '查封扣押造成严重污染的设施', 'Sealing of polluting facilities', 'COERCION', 'APPROVAL', 'PROMISED', null, null, null, null, null, '《中华人民共和国环境保护法》第二十五条', null),
    (53, 'CZ', '01', '001', '会计代理记账许可', 'Licence of bookkeeping agencies', 'LICENCE', 'APPROVAL', 'PROMISED', 15, 5, '代理记账许可证书', 'Licence of a bookkeeping agency', '001', '《中华人民共和国会计法》第三十六条', '申请表;营业执照;从业人员会计资格承诺'),
    (54, 'CZ', '07', '002', '非营利组织免税资格认定', 'Recognition of tax-exempt organisations', 'CONFIRMATION', 'APPROVAL', 'JOINT', 30, 20, null, null, null, '《中华人民共和国企业所得税法》第二十六条', '申请报告;组织章程;资金来源证明'),
    (55, 'CZ', '05', '003', '小微企业贷款贴息给付', 'Interest subsidy for small firms', 'GRANT', 'APPROVAL', 'PROMISED', 40, 25, null, null, null, '《中华人民共和国中小企业促进法》第十条', '贴息申请表;贷款合同;付息凭证'),
    (56, 'CZ', '04', '004', '政府非税收入征收', 'Collection of non-tax revenue', 'LEVY', 'CHARGE', 'PROMISED', null, null, null, null, null, '《政府非税收入管理办法》第十一条', null);

-- Implementation code: credit code (18), level 4 county (1), basic code (12: 22 province, item type, guiding department, main, sub).
create temporary view demo_code as
    select i.*, d.guide, d.phone, d.place, d.entry_class, '22' || i.item_type || d.guide || i.main || '000' as basic_code,
        o.credit_code || '4' || '22' || i.item_type || d.guide || i.main || '000' as item_code, o.name_zh as department_zh
    from demo_item i join demo_department d on d.code = i.department join department o on o.code = i.department;

insert into item (code, department_code, basic_code, basic_code_scheme, power_type, kind, entry_class)
select item_code, department, basic_code, 'NATIONAL-BASIC-12', power_type, kind, entry_class from demo_code
on conflict (code) do nothing;

insert into item_version (id, item_code, version, name_zh, name_en, statutory_limit, promised_limit, certificate_zh, certificate_en, certificate_type,
                          effective_from, handling_type, published_by, published_at, content)
select version_id, item_code, 1, name_zh, name_en, statutory, promised, certificate_zh, certificate_en, certificate_type, '2020-01-01', handling_type,
    'legaloffice', '2019-12-16T02:00:00Z',
    jsonb_build_object(
        'fields', jsonb_strip_nulls(jsonb_build_object(
            'legalBasis', basis,
            'supervisionPhone', '0431-80000999',
            'responsibilityList', '受理、审查、决定、送达、事后监管；未依法履行职责的，依法追究责任。')
            || case when promised is null then jsonb_build_object(
                'implementingBody', department_zh, 'implementingOffice', place,
                'punishmentProcedure', case power_type when 'PUNISHMENT' then '立案、调查取证、审查、告知陈述申辩与听证权利、决定、送达、执行' end,
                'punishmentKinds', case power_type when 'PUNISHMENT' then '警告；罚款；责令停止违法行为' end,
                'levyStandard', case power_type when 'LEVY' then '按物价、财政部门公布的标准' end,
                'levyProcedure', case power_type when 'LEVY' then '核定、告知、缴款、开具财政票据' end,
                'coercionProcedure', case power_type when 'COERCION' then '报批、告知、制作现场笔录、决定、送达、解除' end)
            else jsonb_build_object(
                'acceptanceConditions', '属于本区管辖；申请人符合法定条件；申请材料齐全、符合法定形式。',
                'contactPhone', phone, 'complaintPhone', '0431-80012345', 'handlingPlace', place,
                'onlineLink', 'https://daylight.example/item.xhtml?code=' || item_code,
                'serviceGuide', '可在窗口或网上提出申请；材料不齐的一次性告知；办结后可到窗口领取或邮寄送达。',
                'handlingMode', '窗口申办、网上申办', 'approvalResult', coalesce(certificate_zh, '准予或不予的书面决定'))
            end),
        'materials', coalesce((select jsonb_agg(jsonb_build_object('name', name, 'required', true,
                'form', case when ordinal = 1 then 'ORIGINAL' else 'COPY' end, 'copies', 1, 'basis', basis) order by ordinal)
            from unnest(string_to_array(materials, ';')) with ordinality as material (name, ordinal) where name <> ''), '[]'),
        'fees', '[]'::jsonb,
        'template', case when promised is null then null when handling_type in ('INSTANT', 'SAME_DAY') then 'ONE_LEVEL' else 'TWO_LEVELS' end,
        'steps', case when promised is null then '[]'::jsonb
            when handling_type in ('INSTANT', 'SAME_DAY') then jsonb_build_array(
                jsonb_build_object('code', 'accept', 'nameZh', '受理', 'nameEn', 'Acceptance', 'kind', 'ACCEPT', 'post', 'window-clerk'),
                jsonb_build_object('code', 'decide', 'nameZh', '批准', 'nameEn', 'Decision', 'kind', 'DECIDE', 'post', 'approver', 'limit', 1),
                jsonb_build_object('code', 'close', 'nameZh', '办结', 'nameEn', 'Closing', 'kind', 'CLOSE', 'post', 'window-clerk'))
            else jsonb_build_array(
                jsonb_build_object('code', 'accept', 'nameZh', '受理', 'nameEn', 'Acceptance', 'kind', 'ACCEPT', 'post', 'window-clerk'),
                jsonb_build_object('code', 'handle', 'nameZh', '承办', 'nameEn', 'Handling', 'kind', 'HANDLE', 'post', 'handler', 'limit', greatest(1, promised - 2),
                    'department', case handling_type when 'JOINT' then 'ZJ' end),
                jsonb_build_object('code', 'review', 'nameZh', '审核', 'nameEn', 'Review', 'kind', 'REVIEW', 'post', 'reviewer', 'limit', 1),
                jsonb_build_object('code', 'decide', 'nameZh', '批准', 'nameEn', 'Decision', 'kind', 'DECIDE', 'post', 'approver', 'limit', 1),
                jsonb_build_object('code', 'close', 'nameZh', '办结', 'nameEn', 'Closing', 'kind', 'CLOSE', 'post', 'window-clerk'))
            end,
        'questions', case when promised is null then '[]'::jsonb else jsonb_build_array(
            jsonb_build_object('question', '办理要收费吗？', 'answer', '不收费。'),
            jsonb_build_object('question', '多长时间能办好？', 'answer', '自受理之日起 ' || promised || ' 个工作日内办结，法律规定的期限为 ' || statutory || ' 个工作日。')) end,
        'discretion', case when power_type = 'PUNISHMENT' then jsonb_build_array(
            jsonb_build_object('circumstance', '情节轻微，及时改正', 'measure', '警告', 'least', null, 'most', null),
            jsonb_build_object('circumstance', '情节一般', 'measure', '责令改正并处罚款', 'least', 5000, 'most', 20000),
            jsonb_build_object('circumstance', '情节严重', 'measure', '责令停业并处罚款', 'least', 20000, 'most', 50000)) else '[]'::jsonb end)
from demo_code
on conflict do nothing;

-- Who answers for the items of the two departments that have item administrators (ORG-06).
update item set business_owner = 'head', system_keeper = 'itemadmin', operator = 'clerk' where department_code = 'ZJ' and business_owner is null;
update item set business_owner = 'head2', system_keeper = 'itemadmin2', operator = 'clerk2' where department_code = 'SC' and business_owner is null;

-- What a case of some items says of itself (FLW-15).
create temporary table demo_fact (ordinal int, code text, name_zh text, name_en text, type text, unit text);
insert into demo_fact values (1, 'place', '地点', 'Place', 'TEXT', null), (2, 'area', '面积', 'Area', 'NUMBER', '平方米'), (3, 'amount', '合同价', 'Contract price', 'NUMBER', '万元'),
    (4, 'scale', '规模', 'Scale', 'TEXT', null), (5, 'startsOn', '开始日期', 'First day', 'DATE', null), (6, 'endsOn', '结束日期', 'Last day', 'DATE', null),
    (7, 'protected', '位于保护区', 'In a protected area', 'TRUTH', null);
update item_version v set content = v.content || jsonb_build_object('keyFacts', (select jsonb_agg(jsonb_build_object('code', f.code, 'nameZh', f.name_zh, 'nameEn', f.name_en,
        'type', f.type, 'unit', f.unit, 'required', f.code = any(wanted.required)) order by f.ordinal) from demo_fact f where f.code = any(wanted.codes)))
from (values (1, array['place', 'area', 'amount', 'startsOn', 'protected'], array[]::text[]), (7, array['place', 'area', 'startsOn', 'endsOn'], array[]::text[]),
    (5, array['place', 'area'], array[]::text[]), (40, array['place', 'scale', 'area'], array['place', 'scale']), (47, array['place', 'startsOn', 'endsOn'], array['place', 'startsOn']))
    as wanted (id, codes, required)
where v.id = wanted.id and v.content -> 'keyFacts' is null;
drop table demo_fact;

drop view demo_code;
