import Testing
import Wording

@Suite("Collation")
struct CollationKeyTests {
  @Test(
    "Sorts as a Russian reader expects",
    arguments: [
      ["Ёжиков", "Ежов", "Елкин", "Ёлкин", "Жуков"],
      ["7А", "7Б", "10А", "11"],
      ["", "-", "1", "a", "Z", "а", "Я", "中"],
      ["все", "Все", "всё", "Всё"],
      ["елка", "ёлка", "елки"],
      ["1", "01", "001", "2"],
      ["Иванов", "Иванов Пётр", "Иванов-Петров", "Иванова"],
      ["а", "ә", "б", "к", "қ", "л", "о", "ө", "п"],
      ["лист 9", "лист 10", "лист 10а"],
      ["Zоя", "Алла", "Яна"],
      ["9", "10", "99999999999999999999999", "100000000000000000000000"],
    ])
  func sorts(texts: [String]) {
    #expect(texts.reversed().sortedByCollation() == texts)
    #expect(zip(texts, texts.dropFirst()).allSatisfy { CollationKey($0) < CollationKey($1) })
  }

  @Test("Equal keys mean equal cleaned texts, and the order is total", arguments: 0..<20)
  func total(seed: Int) {
    var noise = Noise(seed: seed)
    let texts = (0..<60).map { _ in noise.text(upTo: 4) }
    for left in texts {
      for right in texts {
        let same = Array(left.cleaned().utf8) == Array(right.cleaned().utf8)
        let (a, b) = (CollationKey(left), CollationKey(right))
        #expect((a == b) == same, "\(left.visible) \(right.visible)")
        #expect((a < b ? 1 : 0) + (b < a ? 1 : 0) + (a == b ? 1 : 0) == 1)
      }
    }
  }

  @Test("Equal elements keep their order")
  func stable() {
    let people = [("Ёжов", 1), ("Ежов", 2), ("Е\u{308}жов", 3), ("Ежов", 4)]
    #expect(people.sorted(byCollating: { $0.0 }).map(\.1) == [2, 4, 1, 3])
  }

  @Test("Long numbers are compared by value")
  func longNumbers() {
    let nines = String(repeating: "9", count: 300)
    #expect(CollationKey(nines) < CollationKey("1" + nines))
    #expect(CollationKey("0" + nines) < CollationKey("1" + nines))
    #expect(CollationKey(nines) < CollationKey(String(repeating: "0", count: 300) + nines))
  }
}
