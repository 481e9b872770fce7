import Testing
import Wording

@testable import MentorCore

@Suite("Roadmaps out of a PDF")
struct ReadingPagesTests {
  /// A plan as `pdftotext -layout` gives it: two pages, running headers, a word cut at a line's end, cells
  /// whose columns drift.
  private static let pages = """
    Дорожная карта наставничества лицея № 3 на 2026/2027 учебный год

    №    Мероприятие               Срок          Ответственный    Результат
    п/п

    1. Подготовка условий для запуска программы наставничества в лицее

    1.   Приказ о назначении       до 10.09.2026 Снегова А.П.     Приказ лицея
         куратора

    2.   Обучение настав-          октябрь –      Рябов К.Л.,     Программно-
         ников и кураторов         ноябрь 2026    психолог        методические
                                                                  материалы
                                      1
    \u{C}Лицей № 3                                                    План
    №    Мероприятие               Срок          Ответственный    Результат
    п/п
    3.   Встречи пар              в течение      наставники       Журнал
         наставников              года

    Директор лицея О.О. Ёжикова
                                      2
    \u{C}Лицей № 3                                                    План

    Примечание: сроки уточняет директор.
                                      3
    """

  @Test("Columns, rows, pages, running lines and cut words are told apart")
  func layout() throws {
    let reading = RoadmapReader().read(text: Self.pages, file: "plan.txt")
    let roadmap = try #require(reading.roadmaps.first)
    #expect(
      roadmap.measures.map(\.title) == [
        "Приказ о назначении куратора", "Обучение наставников и кураторов",
        "Встречи пар наставников",
      ])
    #expect(
      roadmap.measures.map(\.deadline.text) == [
        "до 10.09.2026", "октябрь – ноябрь 2026", "в течение года",
      ])
    #expect(
      roadmap.measures.map(\.responsible) == [
        ["Снегова А.П."], ["Рябов К.Л.", "психолог"], ["наставники"],
      ])
    #expect(roadmap.measures[1].result == "Программно-методические материалы")
    #expect(roadmap.sections.map(\.number) == ["1."])
    let codes = Set(reading.findings.map(\.code))
    #expect(codes.isSuperset(of: ["table.by-spaces", "document.noise"]), "\(codes)")
    #expect(!codes.contains("row.unplaced"))
  }

  @Test(
    "A word that a narrow column cuts without a hyphen is put together, two words stay two",
    arguments: [
      ("анкетирован", "ие", "", .oneWord), ("обучающихс", "я", "", .oneWord),
      ("руководител", "и", "", .oneWord), ("Сформирова", "ть базу", "", .oneWord),
      ("наставничес", "кой", "наставнической", .oneWord),
      ("наставников", "и кураторов", "", .twoWords),
      ("наставников", "учебный год", "", .twoWords), ("обучающихся", "их семьи", "", .twoWords),
      ("куратор", "ы", "кураторы", .twoWords), ("два наставни", "ка", "", .twoWords),
      ("наставников", "Куратор", "", .twoWords), ("специалист", "ы", "", .oneWord),
      ("специалист", "и куратор", "специалисти специалист", .doubtful),
      ("сопровожден", "план", "", .doubtful),
    ] as [(String, String, String, CutWords.Verdict)])
  func narrowWords(left: String, right: String, document: String, verdict: CutWords.Verdict) {
    let cut = CutWords(learningFrom: [document, left, right])
    #expect(cut.verdict(left, right, width: 11) == verdict)
  }

  /// A plan whose cells stand around the middle of their rows.
  private static let centred = """
    Дорожная карта лицея № 3 на 2026/2027 учебный год

    №                                               Ответственный
         Мероприятие               Срок                             Результат
    п/п                                             исполнитель

         Издание приказа о                                          Приказ
    1.   назначении куратора       до 10.09.2026    Снегова А.П.
         и рабочей группы                                           лицея

         Сбор анкет
    2.   наставников               май 2027         куратор         Анкеты
         лицея

                                                                    Программа,
         Обучение                                                   материалы
    3.                             октябрь 2026     психолог
         наставников                                                и отзывы
                                                                    участников

    """

  @Test("Cells in the middle of their rows are read with the number beside their middle")
  func middle() throws {
    let reading = RoadmapReader().read(text: Self.centred, file: "plan.txt")
    let measures = try #require(reading.roadmaps.first?.measures)
    #expect(measures.map(\.number) == ["1.", "2.", "3."])
    #expect(
      measures.map(\.title) == [
        "Издание приказа о назначении куратора и рабочей группы", "Сбор анкет наставников лицея",
        "Обучение наставников",
      ])
    #expect(
      measures.map(\.result) == [
        "Приказ лицея", "Анкеты", "Программа, материалы и отзывы участников",
      ])
    #expect(measures.map(\.deadline.text) == ["до 10.09.2026", "май 2027", "октябрь 2026"])
    #expect(!reading.findings.contains { $0.code == "row.uncertain" })
  }

  @Test("A row without a number among cells in the middle of their rows is uncertain")
  func middleInDoubt() throws {
    let text = Self.centred.replacing("2.   наставников", with: "     наставников")
    let reading = RoadmapReader().read(text: text, file: "plan.txt")
    #expect(reading.findings.contains { $0.code == "row.uncertain" })
  }

  @Test("A narrow column yields whole words with a finding, and signs join the word above")
  func narrow() throws {
    let reading = RoadmapReader().read(
      text: """
        Дорожная карта лицея № 3 на 2026/2027 учебный год

        №    Мероприятие     Срок            Ответственный
        1    Подготовить     до 10.09.2026   Классные
             анкетировани                    руководители
             е наставников
             : опрос
        2    Сбор            май 2027        Снегова А.П.
        3    Отчёт           май 2027        Снегова А.П.
        """, file: "plan.txt")
    let measures = try #require(reading.roadmaps.first?.measures)
    #expect(measures.map(\.title).first == "Подготовить анкетирование наставников: опрос")
    #expect(measures[0].responsible == ["Классные руководители"])
    let joined = reading.findings.filter { $0.code == "text.word-joined" }
    #expect(joined.count == 1 && joined[0].message.ru.hasSuffix("«анкетирование»"))
  }

  @Test(
    "A cut word is put together, a compound word keeps its hyphen",
    arguments: [
      (["настав-", "ников"], [], "наставников", false),
      (["пары-", "группы"], ["пары и группы"], "пары-группы", false),
      (["учебно-", "методическая"], [], "учебно-методическая", false),
      (["2020-", "2021"], [], "2020-2021", true), (["КЦО-", "Школа"], [], "КЦО-Школа", true),
      (["встреча-", "знакомство"], ["встреча-знакомство"], "встреча-знакомство", true),
      (["обу-", "чение"], ["обучение"], "обучение", true),
      (["сентябрь -", "май"], [], "сентябрь - май", true),
    ] as [([String], [String], String, Bool)])
  func hyphens(parts: [String], document: [String], whole: String, isProven: Bool) {
    var decisions: [HyphenJoiner.Decision] = []
    let joiner = HyphenJoiner(learningFrom: document)
    #expect(joiner.joined(parts, &decisions) == whole)
    #expect(decisions.allSatisfy { $0.isProven == isProven })
  }

  @Test(
    "Lines of viewers are known",
    arguments: [
      ("Страница 1 из 5", true), ("стр. 3", true), ("https://school.example/plan", true),
      ("Скачано с сайта school.example", true), ("21.11.2026, 12:40 План", true),
      ("Страница истории школы", false), ("Документ об итогах", false), ("до 21.11.2026", false),
      ("", false),
    ])
  func noise(line: String, isNoise: Bool) {
    #expect(PageNoise.isNoise(line) == isNoise)
  }
}
