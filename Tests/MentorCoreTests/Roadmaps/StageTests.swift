import MentorCore
import Testing
import Wording

@Suite("Stage")
struct StageTests {
  @Test("There are seven stages, numbered from one")
  func numbers() {
    #expect(Stage.allCases.map(\.rawValue) == [1, 2, 3, 4, 5, 6, 7])
  }

  @Test("Every stage has a name in both languages", arguments: Stage.allCases)
  func names(stage: Stage) {
    #expect(!stage.name.ru.isEmpty)
    #expect(!stage.name.en.isEmpty)
  }
}
