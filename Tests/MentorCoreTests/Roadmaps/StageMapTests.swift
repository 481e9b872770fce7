import MentorCore
import Testing
import Wording

@Suite("Map of stages")
struct StageMapTests {
  private func map(_ rows: String...) throws -> StageMap {
    let text =
      ([
        "Дорожная карта школы «Клён» на 2026/2027 учебный год", "",
        "№\tМероприятие\tСрок\tОтветственный",
      ]
      + rows).joined(separator: "\n")
    return StageMap(try onlyRoadmap(text))
  }

  @Test("The heading tells the stage before the words do, and both are shown")
  func heading() throws {
    let map = try map(
      "Формирование базы наставляемых\t\t\t", "1\tСобеседование с наставниками\tмай\tкуратор",
      "2\tОпрос\tмай\tкуратор")
    let measures = map.stages[1].measures
    #expect(measures.map(\.confidence) == [.heading, .heading])
    #expect(measures.map(\.otherStage) == [.training, nil])
  }

  @Test("Without a heading the words tell the stage, and unclear words none")
  func wording() throws {
    let map = try map(
      "1\tСобеседование с наставниками\tмай\tкуратор", "2\tСмотр строя и песни\tмай\tкуратор")
    #expect(map.stages[3].measures.map(\.confidence) == [.wording])
    #expect(map.unplaced.map(\.measure.title) == ["Смотр строя и песни"])
    #expect(map.unplaced.map(\.confidence) == [.none])
  }

  @Test("A stage that only a person entered is kept and said")
  func entered() throws {
    var roadmap = try onlyRoadmap(plan("1\tСмотр строя и песни\tмай\tкуратор\tАкт"))
    roadmap.measures[0].stage = .work
    let map = StageMap(roadmap)
    #expect(map.stages[5].measures.map(\.confidence) == [.entered])
    #expect(map.unplaced.isEmpty)
  }

  @Test(
    "A typical measure is known by its words, and by no others",
    arguments: [
      ("launch-order", "Приказ о внедрении модели", "Вебинар «Какой нужен приказ о внедрении»"),
      ("working-group", "Создать рабочую группу", "Составить рабочие группы и пары учеников"),
      ("curator", "Назначить куратора", "Встреча с куратором музея"),
      ("regulation", "Положение о наставничестве", "Расположение парт"),
      ("chosen-forms", "Выбор форм наставничества", "Формирование списков"),
      ("partners", "Встреча с предприятиями", "Встреча с родителями"),
      ("survey-mentees", "Анкетирование наставляемых", "Анкетирование поваров"),
      ("consents-mentees", "Согласия наставляемых", "Согласование сметы"),
      ("consents-mentors", "Согласия наставников", "Согласование сметы"),
      ("pool-mentors", "База наставников", "База отдыха"),
      ("round-table", "Круглый стол", "Ремонт столовой"),
      ("interview", "Собеседование с наставниками", "Ремонт беседки"),
      ("training", "Обучение наставников", "Обучение поваров"),
      ("preferences", "Анкета предпочтений", "Анкета питания"),
      ("matching", "Подбор наставнических пар", "Формирование базы парт"),
      ("pairing-order", "Приказ о закреплении пар", "Приказ об отпусках"),
      (
        "individual-plans", "Индивидуальный план пары",
        "Согласия на обработку персональных данных программы"
      ),
      ("unmatched", "Поддержка оставшихся без пары", "Ремонт без закупки"),
      ("meeting-trial", "Пробная встреча", "Пробный экзамен"),
      ("feedback", "Обратная связь", "Обратный адрес"),
      ("interim-survey", "Промежуточное анкетирование", "Промежуточный склад"),
      (
        "after", "Итоговая диагностика участников",
        "Оценка участников для будущего итогового сравнения"
      ),
      ("rewards", "Поощрение наставников", "Оплата счетов"),
      ("cases", "Лучшие практики", "Лучшие блюда"),
      ("swot", "SWOT-анализ", "Анализ питания"),
      ("pools-updated", "Внесение результатов в базы", "Внесение взносов"),
    ])
  func typical(id: String, title: String, other: String) throws {
    func isServed(_ title: String) throws -> Bool {
      let map = try map("1\t\(title)\tмай\tкуратор")
      return !map.missing.contains { $0.id == id }
    }
    #expect(try isServed(title))
    #expect(try !isServed(other))
  }

  @Test("Every stage has its typical measures, each with a code of its own and a source")
  func catalogue() {
    let all = TypicalMeasure.catalogue
    #expect(Set(all.map(\.id)).count == all.count)
    for stage in ProgrammeStage.allCases { #expect(!TypicalMeasure.all(of: stage).isEmpty) }
    for item in all {
      #expect(!item.name.ru.isEmpty && !item.name.en.isEmpty && !item.source.phrase.ru.isEmpty)
      #expect(!item.name.en.contains { ("а"..."я").contains($0) }, "\(item.id)")
    }
  }

  @Test("An empty plan lacks everything and places nothing")
  func empty() {
    let map = StageMap(Roadmap(id: RoadmapID(number: 1), title: "План", measures: []))
    #expect(map.missing.count == TypicalMeasure.catalogue.count)
    #expect(map.unplaced.isEmpty)
  }
}
