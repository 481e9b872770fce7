import Wording

/// Where the columns of a table begin on a page, in columns of letters.
struct PageColumns: Hashable {
  /// The first letter of each column but the first, in ascending order.
  var starts: [Int]

  /// Where the captions of these columns begin.
  private(set) var captions: [Int]

  /// The borders for which no text near by begins after a wide space.
  var unproven: Set<Int> = []

  /// The columns of the table whose header is `header` and whose rows are `lines`; `nil` where less than
  /// two of them are told apart.
  ///
  /// A place between columns is one that few lines write over; captions say which places count.
  ///
  /// - Complexity: O(*n* · *w*) for lines of *w* letters.
  init?(header: [PageLine], lines: [PageLine]) {
    let profile = PageProfile(lines.isEmpty ? header : lines)
    let width = max(profile.width, header.flatMap(\.words).map(\.columns.upperBound).max() ?? 0)
    var starts: [Int] = []
    var captions: [Int] = []
    for candidate in Self.candidates(in: header, width: width) {
      let limit = candidate.isWide ? 30 : candidate.isNamed ? 20 : 8
      // A column begins to the right of the caption before it.
      let least = (captions.last ?? 0) + 1
      guard candidate.room.upperBound > least else { continue }
      let range = max(candidate.room.lowerBound, least)...candidate.room.upperBound
      let found = profile.border(in: range, near: candidate.place, atMost: limit)
      guard let border = found ?? (candidate.isWide ? candidate.place : nil),
        case let start = profile.start(near: border, within: 3) ?? border,
        start - (starts.last ?? 0) >= 2
      else { continue }
      starts.append(start)
      captions.append(candidate.place)
    }
    guard !starts.isEmpty else { return nil }
    self.starts = starts
    self.captions = captions
  }

  /// The columns without those for which `isDropped` holds, by their place from 0.
  func dropping(_ isDropped: Set<Int>) -> PageColumns {
    var left = self
    left.starts = starts.indices.filter { !isDropped.contains($0) }.map { starts[$0] }
    left.captions = starts.indices.filter { !isDropped.contains($0) }.map { captions[$0] }
    return left
  }

  /// The texts of `line`, one of the header, by columns.
  func headerCells(of line: PageLine) -> [String] {
    var cells = Array(repeating: "", count: starts.count + 1)
    for word in line.words {
      let reach = word.isNumber ? 0 : 2
      let column = captions.count { $0 <= word.columns.lowerBound + reach }
      cells[column] += (cells[column].isEmpty ? "" : " ") + word.text
    }
    return cells
  }

  /// The places where a caption may begin: after two spaces, or at a capital letter.
  private static func candidates(
    in header: [PageLine], width: Int
  ) -> [(place: Int, room: ClosedRange<Int>, isWide: Bool, isNamed: Bool)] {
    var rooms: [Int: Int] = [:]
    var named: Set<Int> = []
    var wide: Set<Int> = []
    var narrow: Set<Int> = []
    let left = header.compactMap { $0.words.first?.columns.upperBound }.min() ?? 0
    for line in header {
      if let first = line.words.first, first.columns.lowerBound >= left + 2 {
        wide.insert(first.columns.lowerBound)
      }
      for (gap, word) in zip(line.gaps, line.words.dropFirst()) {
        if Caption(word.text).role.map({ $0 != .other }) ?? false {
          named.insert(word.columns.lowerBound)
        }
        if gap.count >= 2 {
          // A caption in the middle of its column stands to the right of where the column begins.
          rooms[word.columns.lowerBound] = min(gap.count, 14)
          wide.insert(word.columns.lowerBound)
        } else if word.text.unicodeScalars.first?.properties.isUppercase == true
          || line.words.first?.text.hasPrefix("№") == true && gap.lowerBound <= 4
        {
          narrow.insert(word.columns.lowerBound)
        }
      }
    }
    // A line of a caption may begin a little further left or right than the others of its column.
    func isFree(_ place: Int) -> Bool {
      header.allSatisfy { line in
        !line.words.contains { $0.columns.lowerBound < place && place < $0.columns.upperBound }
          || line.words.contains { abs($0.columns.lowerBound - place) <= 4 }
      }
    }
    let places = wide.union(narrow).filter(isFree).sorted()
    return places.map { place in
      let left = max(5, rooms[place] ?? 0)
      return (
        place, max(1, place - left)...(place + 5), wide.contains(place), named.contains(place)
      )
    }
  }
}

extension PageWord {
  /// Whether the word is the number of a row.
  var isNumber: Bool { PrintedNumber(text) != nil || text.hasPrefix("№") }
}
