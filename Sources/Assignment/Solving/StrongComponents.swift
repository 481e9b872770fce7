/// The strongly connected components of a directed graph: nodes that reach each other.
///
/// Tarjan's algorithm without recursion, so that long chains need no deep stack.
struct StrongComponents {
  /// The component of each node; the numbers mean nothing beyond being equal or not.
  let component: [Int32]

  /// Finds the components of the graph in which row *v* of `arcs` lists the nodes that follow *v*.
  ///
  /// - Complexity: O(nodes + arcs).
  init(_ arcs: Rows) {
    let count = arcs.count
    var component = [Int32](repeating: -1, count: count)
    var found: Int32 = 0
    var order = [Int32](repeating: -1, count: count)
    var lowest = [Int32](repeating: 0, count: count)
    var nextArc = (0..<count).map { arcs.range(of: $0).lowerBound }
    var visited: Int32 = 0
    var open: [Int32] = []
    var path: [Int32] = []
    for root in 0..<count where order[root] < 0 {
      path.append(Int32(root))
      while let last = path.last {
        let node = Int(last)
        if order[node] < 0 {
          order[node] = visited
          lowest[node] = visited
          visited += 1
          open.append(last)
        }
        if nextArc[node] < arcs.range(of: node).upperBound {
          let target = Int(arcs.elements[nextArc[node]])
          if order[target] < 0 {
            path.append(Int32(target))
            continue
          }
          if component[target] < 0 { lowest[node] = min(lowest[node], lowest[target]) }
          nextArc[node] += 1
          continue
        }
        path.removeLast()
        guard lowest[node] == order[node] else { continue }
        while let member = open.popLast() {
          component[Int(member)] = found
          if member == last { break }
        }
        found += 1
      }
    }
    self.component = component
  }
}
