import Testing
import Wording

@testable import MentorCore

@Suite("Parts of the roadmap reader")
struct RoadmapPartsTests {
  @Test(
    "Numbers are read in all their forms",
    arguments: [
      ("1", [1]), ("2.", [2]), ("1.2.", [1, 2]), ("10)", [10]), ("IV.", [4]), ("№ 3", [3]),
      (" 2.3.1 ", [2, 3, 1]), ("ІХ", [9]),
    ])
  func numbers(text: String, components: [Int]) {
    #expect(PrintedNumber(text)?.components == components)
  }

  @Test(
    "What is no number is none",
    arguments: [
      "", ".", "2026", "1..2", "а1", "1а", "-", "12.09.2026",
      "IIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIII",
    ])
  func noNumbers(text: String) {
    #expect(PrintedNumber(text) == nil)
  }

  @Test(
    "Markup goes, words stay",
    arguments: [
      ("<p>Один</p> <p>Два</p>", "Один Два"), ("**Цель:** рост", "Цель: рост"),
      ("<ol style=\"a\"> 1. Раз", "1. Раз"), ("менее < 5 и > 3", "менее < 5 и > 3"),
      ("a&nbsp;b &amp; c &laquo;d&raquo; &#8212; &nope;", "a b & c «d» — &nope;"),
      ("[bookmark: _Mark1] Текст [1]", "Текст [1]"), ("5 * 3", "5 * 3"), ("<", "<"), ("&", "&"),
      ("<br/>тест<!-- x -->", "тест"), ("&#x110000;", "&#x110000;"),
    ])
  func markup(text: String, expected: String) {
    #expect(text.asCellText() == expected)
  }

  @Test(
    "A cell of responsible parties is taken apart",
    arguments: [
      ("Лось А.В., Рысь К.К.", ["Лось А.В.", "Рысь К.К."]),
      ("Лось А.В. Рысь К.К.", ["Лось А.В.", "Рысь К.К."]),
      ("Лось А.В. и Рысь К.К.", ["Лось А.В.", "Рысь К.К."]),
      ("А.В. Лось К.К. Рысь", ["А.В. Лось", "К.К. Рысь"]),
      ("Директор школы Лось А.В.", ["Директор школы Лось А.В."]),
      ("Отдел образования МКУ «Опора»", ["Отдел образования", "МКУ «Опора»"]),
      ("Директор МБОУ «Школа № 3»", ["Директор МБОУ «Школа № 3»"]),
      ("Отдел\nобразования,\nшколы", ["Отдел образования", "школы"]),
      ("ОО\nИРО", ["ОО", "ИРО"]), ("МБУ\n«Опора»", ["МБУ «Опора»"]),
      ("школы (лицеи, гимназии), куратор;", ["школы (лицеи, гимназии)", "куратор"]),
      ("", []), (",", []), ("кураторы", ["кураторы"]),
    ])
  func parties(cell: String, names: [String]) {
    #expect(PartySplitter(learningFrom: [cell]).parties(of: cell).names == names)
  }

  @Test(
    "Dates are found in running text",
    arguments: [
      ("приказ от 05.09.2026 № 4", ["2026-09-05"]), ("от 31.12. 2025 г.", ["2025-12-31"]),
      ("«01» сентября 2026 года и 2 мая 2027г.", ["2026-09-01", "2027-05-02"]),
      ("31.09.2026", ["-"]), ("пункт 1.2.3 и 2026 год", []), ("тел. 12.34.56.78", []),
    ])
  func dates(text: String, expected: [String]) {
    #expect(DateScan(text).mentions.map { $0.date?.iso ?? "-" } == expected)
  }

  @Test(
    "The approval is found in its many forms",
    arguments: [
      ("УТВЕРЖДЕНО\nприказом МБОУ «Школа № 5»\nот 01.09.2026 № 77-од", "2026-09-01", "77-од", nil),
      (
        "Утверждена приказом отдела образования № 15 от 3 сентября 2026 г.", "2026-09-03", "15", nil
      ),
      (
        "УТВЕРЖДАЮ:\nДиректор ______ И.О. Зуева\n«05» сентября 2026 г.", "2026-09-05", nil,
        "И.О. Зуева"
      ),
      (
        "СОГЛАСОВАНО\nА.А. Жук\n01.08.2026\n\nУТВЕРЖДАЮ\nЗуева И.О.\n05.09.2026", "2026-09-05", nil,
        "Зуева И.О."
      ),
      (
        "П Р И К А З\nот 12.11.2026_ года _31/2-А_\n\nНачальник      О.О. Ёж\n", "2026-11-12",
        "31/2-А", "О.О. Ёж"
      ),
      ("Приложение № 1\nк приказу от 07.10.2026 г. № 5", "2026-10-07", "5", nil),
    ] as [(String, String, String?, String?)])
  func approvals(text: String, date: String, number: String?, person: String?) throws {
    let roadmap = try onlyRoadmap(text + "\n\n" + plan("1.\tОпрос\tмай\tкуратор\tСправка"))
    #expect(roadmap.approval?.date?.iso == date)
    #expect(roadmap.approval?.number == number)
    #expect(roadmap.approval?.person == person)
  }

  @Test(
    "The stamp of a paper says who approved, in the case that it needs",
    arguments: [
      (
        "УТВЕРЖДЕНО\nприказом директора МБОУ «Школа № 5»\nот 01.09.2026 № 77",
        ["УТВЕРЖДЕНО", "приказом директора МБОУ «Школа № 5»", "от 01.09.2026 № 77"]
      ),
      (
        "УТВЕРЖДЕНО\nприказом учредителя школы\nот 01.09.2026 № 77",
        ["УТВЕРЖДЕНО", "приказом учредителя школы", "от 01.09.2026 № 77"]
      ),
      (
        "УТВЕРЖДЕНО\nприказом и.о. директора школы\nот 01.09.2026 № 77",
        ["УТВЕРЖДЕНО", "приказом и.о. директора школы", "от 01.09.2026 № 77"]
      ),
      (
        "УТВЕРЖДАЮ\nДиректор МБОУ «Школа № 5»\n______ Л.К. Зуева\nПриказ № 114/1 от 02.09.2026",
        [
          "УТВЕРЖДАЮ", "Директор МБОУ «Школа № 5»", "_______________ Л.К. Зуева",
          "Приказ от 02.09.2026 № 114/1",
        ]
      ),
      (
        "Утверждена приказом № 15 от 3 сентября 2026 г.",
        ["УТВЕРЖДЕНО", "приказом от 03.09.2026 № 15"]
      ),
    ])
  func stamps(text: String, stamp: [String]) throws {
    let roadmap = try onlyRoadmap(text + "\n\n" + plan("1.\tОпрос\tмай\tкуратор\tСправка"))
    let document = RoadmapDocument(RoadmapSchedule(roadmap))
    #expect(document.stamp.map { $0.replacing("\u{A0}", with: " ") } == stamp)
    #expect(try onlyRoadmap(document.text).approval == roadmap.approval)
  }

  @Test(
    "The post of an approval is found beside its order",
    arguments: [
      (
        "УТВЕРЖДАЮ\nДиректор МБОУ «Школа № 5»\n_____ Т.П. Лунёва\nприказ от 01.09.2026 № 88-о",
        "Директор МБОУ «Школа № 5»"
      ),
      (
        "УТВЕРЖДЕНО\nприказом ГОРОДСКОГО УПРАВЛЕНИЯ ОБРАЗОВАНИЯ\nот 01.09.2026 № 7\n____ О.О. Ёж",
        "ГОРОДСКОЕ УПРАВЛЕНИЕ ОБРАЗОВАНИЯ"
      ),
    ])
  func post(text: String, authority: String) throws {
    let roadmap = try onlyRoadmap(text + "\n\n" + plan("1.\tОпрос\tмай\tкуратор\tСправка"))
    #expect(roadmap.approval?.authority == authority)
    #expect(roadmap.approval?.person != nil)
  }

  @Test(
    "An approval printed and read again is the same",
    arguments: [
      ("МИНИСТЕРСТВО ОБРАЗОВАНИЯ ОЗЁРНОЙ ОБЛАСТИ", "12/4", "П.Р. Соснин"),
      ("Отдел образования Лесного района", "5", "О.О. Ёж"),
      ("директор МБОУ «Школа № 5»", "77-од", nil), ("Директор МБОУ «Школа № 5»", "7", "О.О. Ёж"),
      ("МБОУ «Школа № 5»", "77-од", nil), ("Генеральный директор КГАНОУ КЦО", nil, "О.О. Ёж"),
    ] as [(String, String?, String?)])
  func printedApproval(authority: String, number: String?, person: String?) throws {
    let date = try CalendarDate(year: 2026, month: 9, day: 1)
    let approval = Approval(
      authority: authority, date: date, number: number, person: person)
    let lines = ApprovalStamp(approval).lines.joined(separator: "\n")
    let roadmap = try onlyRoadmap(lines + "\n\n" + plan("1.\tОпрос\tмай\tкуратор\tСправка"))
    #expect(roadmap.approval == approval)
  }

  @Test(
    "The stage is told from the words of a measure",
    arguments: [
      ("Утверждение состава рабочей группы", 1), ("Разработка положения о наставничестве", 1),
      ("Сбор запросов наставляемых", 2), ("Формирование базы наставляемых", 2),
      ("Анкетирование будущих наставников", 3), ("Формирование базы наставников", 3),
      ("Обучение наставников", 4), ("Собеседование с наставниками", 4),
      ("Закрепление пар приказом", 5),
      ("Организация групповой встречи наставников и наставляемых", 5),
      ("Регулярные встречи пары", 6),
      ("Организация работы пар: - знакомство; - итоговая встреча", 6),
      ("Подведение итогов программы", 7), ("Награждение лучших наставников", 7),
      ("Ремонт спортивного зала", nil), ("Оценка по параметрам партнёров", nil),
    ] as [(String, Int?)])
  func stages(title: String, stage: Int?) {
    #expect(StageRules.stage(ofMeasure: title)?.rawValue == stage)
  }

  @Test(
    "Organisation and level are told from title and approval",
    arguments: [
      (
        "Дорожная карта МБОУ СОШ № 8 г. Туманска на 2026 год", "МБОУ СОШ № 8 г. Туманска",
        Level.organization
      ),
      (
        "Дорожная карта наставничества в школах города Рябинска на 2026 год", "города Рябинска",
        .municipality
      ),
      ("Дорожная карта лицея «Вектор» на 2026 год", "лицея «Вектор»", .organization),
      ("Дорожная карта Озёрного района на 2026 год", "Озёрного района", .municipality),
    ] as [(String, String, Level)])
  func organizations(title: String, organization: String, level: Level) throws {
    let roadmap = try onlyRoadmap(plan("1.\tОпрос\tмай\tкуратор\tСправка", title: title))
    #expect(roadmap.organization == organization)
    #expect(roadmap.level == level)
  }
}
