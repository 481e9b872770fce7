import Testing
import Wording

@testable import MentorCore

@Suite("Roadmaps out of a PDF whose columns and rows move")
struct ReadingMovedPagesTests {
  private func read(_ text: String) -> RoadmapReading {
    RoadmapReader().read(text: text, file: "plan.txt")
  }

  private func measures(_ text: String) throws -> [Measure] {
    try #require(read(text).roadmaps.first?.measures)
  }

  @Test("Columns that stand further left on the next page, one space apart, are found again")
  func movedColumns() throws {
    let measures = try measures(
      """
      Дорожная карта лицея № 3 на 2026/2027 учебный год

      №     Мероприятие                  Ответственный         Срок             Результат

      1.    Круглый стол классных        ЦРО «Ёлка»            октябрь 2026     Протокол встречи и
            руководителей лицея                                                 список участников

      2.    Анкетирование наставников    Совет лицея           ноябрь 2026      Справка об итогах
            и кураторов                                                         анкетирования

      3.    Смотр портфолио пар          ЦРО «Ёлка»            март 2027        Протокол смотра
            наставников                                                         и грамоты
      \u{C}4.   Открытая встреча пар ЦРО «Ёлка»         апрель 2027    Отзывы участников
           с выпускниками                                         встречи

      5.   Итоговый совет       ЦРО «Ёлка»         май 2027       Отчёт о работе за
           лицея                                                  учебный год

      6.   Благодарности        Совет лицея        май 2027       Приказ о поощрении
           наставникам                                            наставников
      """)
    #expect(
      measures.map(\.title) == [
        "Круглый стол классных руководителей лицея", "Анкетирование наставников и кураторов",
        "Смотр портфолио пар наставников", "Открытая встреча пар с выпускниками",
        "Итоговый совет лицея", "Благодарности наставникам",
      ])
    #expect(
      measures.map(\.responsible) == [
        ["ЦРО «Ёлка»"], ["Совет лицея"], ["ЦРО «Ёлка»"], ["ЦРО «Ёлка»"], ["ЦРО «Ёлка»"],
        ["Совет лицея"],
      ])
    #expect(
      measures.map(\.result).suffix(3) == [
        "Отзывы участников встречи", "Отчёт о работе за учебный год",
        "Приказ о поощрении наставников",
      ])
  }

  /// A plan with merged stages and titles whose cells stand around the middle of their rows.
  private static let merged = """
    Дорожная карта лицея № 3 на 2026/2027 учебный год

    №  Этап             Мероприятие        Содержание               Срок       Ответственные

                                           Беседа с классными
                        Выбор форм         руководителями о         сентябрь   куратор
       Подготовка                          запросах
    1. условий
       программы                           Опрос учеников
                        Сбор запросов      седьмых и восьмых        октябрь    психолог
                                           классов

                                           Занятие о ролях
                                           наставника и             ноябрь     Снегова А.П.
                        Обучение           ученика
       Отбор и          наставников
    2. обучение
       наставников                         Занятие о правилах
                                           первой встречи           декабрь    Рябов К.Л.
                                           в паре

                                           Встреча пар и
                        Первые встречи     заполнение               январь     куратор
                                           дневника

    """

  @Test("Merged stages and titles in the middle of their rows go to the rows around them")
  func mergedCells() throws {
    let reading = read(Self.merged)
    let roadmap = try #require(reading.roadmaps.first)
    #expect(
      roadmap.measures.map(\.title) == [
        "Выбор форм", "Сбор запросов", "Обучение наставников", "Обучение наставников",
        "Первые встречи",
      ])
    #expect(
      roadmap.measures.map(\.content) == [
        "Беседа с классными руководителями о запросах",
        "Опрос учеников седьмых и восьмых классов", "Занятие о ролях наставника и ученика",
        "Занятие о правилах первой встречи в паре", "Встреча пар и заполнение дневника",
      ])
    #expect(
      roadmap.sections.map(\.title) == [
        "Подготовка условий программы", "Отбор и обучение наставников",
      ])
    #expect(roadmap.measures.map(\.section) == [0, 0, 1, 1, 1])
    #expect(reading.findings.count { $0.code == "row.uncertain" } >= roadmap.measures.count)
  }

  @Test("Rows without a number among cells in the middle are read apart, with a finding")
  func unnumbered() throws {
    let text = """
      Дорожная карта лицея № 3 на 2026/2027 учебный год

      №                                             Ответственный
           Мероприятие               Срок                            Результат
      п/п                                           исполнитель

           Издание приказа о                                         Приказ
      1.   назначении куратора       до 10.09.2026  Снегова А.П.
           и рабочей группы                                          лицея

           Сбор анкет
      2.   наставников               май 2027       куратор          Анкеты
           лицея

           Беседа с семьями
           учеников седьмых          октябрь 2026   психолог         Записи
           классов

           Выставка работ
           учеников и их             ноябрь 2026    куратор          Каталог
           наставников

           Обучение
      3.   наставников               октябрь 2026   психолог         Программа
           лицея

      """
    let reading = read(text)
    let measures = try #require(reading.roadmaps.first?.measures)
    #expect(measures.map(\.number) == ["1.", "2.", nil, nil, "3."])
    #expect(measures.map(\.title)[2] == "Беседа с семьями учеников седьмых классов")
    #expect(measures.map(\.title)[3] == "Выставка работ учеников и их наставников")
    #expect(reading.findings.contains { $0.code == "row.uncertain" })
  }

  @Test(
    "Abbreviations on two lines are two parties where an empty line parts them, else a doubt",
    arguments: [true, false])
  func parties(isParted: Bool) throws {
    let reading = read(
      """
      Дорожная карта лицея № 3 на 2026/2027 учебный год

      №    Мероприятие               Срок            Ответственный

      1.   Семинар наставников       до 10.09.2026   Лицей, ГИМЦ
           и кураторов\(isParted ? "\n" : "")
                                                     ЯЦРО

      2.   Отчёт куратора            май 2027        Снегова А.П.
           за учебный год
      """)
    let measures = try #require(reading.roadmaps.first?.measures)
    #expect(
      measures[0].responsible == (isParted ? ["Лицей", "ГИМЦ", "ЯЦРО"] : ["Лицей", "ГИМЦ ЯЦРО"]))
    #expect(reading.findings.contains { $0.code == "row.uncertain" } == !isParted)
  }

  @Test(
    "Nouns in one case of the plural keep the hyphen between them, a stem and its ending do not",
    arguments: [
      (["лицеистов-", "волонтёров"], "лицеистов-волонтёров"),
      (["учителям-", "методистам"], "учителям-методистам"),
      (["готов-", "ностей"], "готовностей"), (["мероприя-", "тиями"], "мероприятиями"),
      (["кураторст-", "вами"], "кураторствами"),
    ] as [([String], String)])
  func hyphens(parts: [String], whole: String) {
    var decisions: [HyphenJoiner.Decision] = []
    #expect(HyphenJoiner(learningFrom: []).joined(parts, &decisions) == whole)
    #expect(decisions.map(\.isProven) == [false])
  }

  @Test("Rows alike at the ends of pages are no running lines")
  func repeatedRows() throws {
    var lines = ["№    Мероприятие           Срок           Ответственный"]
    for page in 0..<4 {
      for row in 1...10 {
        let number = "\(page * 10 + row)"
        let mark = page > 0 && row == 1 ? "\u{C}" : ""
        lines.append(
          mark + number.padded(to: 5) + "Встреча пары \(number)".padded(to: 22)
            + "май 2027       куратор")
        lines.append("     для всех учеников")
      }
    }
    let reading = read(lines.joined(separator: "\n"))
    let measures = try #require(reading.roadmaps.first?.measures)
    #expect(measures.map(\.number) == (1...40).map { "\($0)" })
    #expect(measures.allSatisfy { $0.title.hasSuffix("для всех учеников") })
    #expect(!reading.findings.contains { $0.code == "document.noise" })
  }

  @Test("A row whose words are captions elsewhere is no further header")
  func noHeader() throws {
    let measures = try measures(
      """
      Дорожная карта лицея № 3 на 2026/2027 учебный год

      №    Мероприятие                      Срок              Ответственный    Результат

      1.   Отбор пар наставников            октябрь 2026      Снегова А.П.     Список пар

           Мероприятия по итогам                                               Результаты
           программы, сбор отзывов          до 15.05.2027     Ответственные    опроса
           ответственных                                      учителя

      2.   Отчёт куратора                   май 2027          Снегова А.П.     Отчёт
      """)
    #expect(measures.count == 3)
    #expect(measures.map(\.deadline.text) == ["октябрь 2026", "до 15.05.2027", "май 2027"])
  }

  @Test("Borders go where texts begin, and not through words")
  func fit() {
    let lines = PageLine.lines(
      of: SourceLine.lines(
        of: "1.  Сбор анкет    май     куратор\n    лицея         2027    лицея\n"))
    let fit = PageFit(lines)
    #expect(fit.places(near: [4, 20, 29], .page).places == [4, 18, 26])
    #expect(fit.places(near: [4, 20, 29], .lines).places == [4, 18, 26])
    #expect(fit.isProven(18))
    #expect(!fit.isProven(9))
  }
}

extension String {
  fileprivate func padded(to count: Int) -> String {
    self + String(repeating: " ", count: max(1, count - self.count))
  }
}
